/** Text from a server, with control characters escaped so that it cannot control a terminal. */
export const printable = (text: string): string =>
  text.replace(/[^\P{C}\n]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`);
