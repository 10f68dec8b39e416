import { NoAnswerError, type Send } from './send.ts';

/** A server may close an idle connection just as it is reused. Only two failures in a row count. */
export const withSecondTry =
  (send: Send): Send =>
  (request, listen) =>
    send(request, listen).catch((error: unknown) => {
      if (error instanceof NoAnswerError && error.reason === 'connection') return send(request, listen);
      throw error;
    });
