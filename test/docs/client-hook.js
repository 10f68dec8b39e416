// Lets a program import our client by the name of its package.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'openai-concord'
      ? { url: pathToFileURL(process.env.CLIENT).href, shortCircuit: true }
      : next(specifier, context),
});
