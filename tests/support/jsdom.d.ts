declare module 'jsdom' {
  export const JSDOM: new (html: string) => { window: Window & typeof globalThis };
}
