/** Version of this package, as servers see it. */
export const VERSION = '0.1.1';
