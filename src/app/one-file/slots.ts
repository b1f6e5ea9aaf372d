/**
 * A slot is a `script` or `style` element with an id that holds a file of the one-file atlas: JSON under the name it
 * has beside a page, the styles, the script. The shell is the page with every slot empty, and one of them holds the
 * shell itself.
 */
export const shellSlot = 'shell';
export const briefingSlot = 'briefing';

/** The empty slot of a file of JSON, which no browser runs. */
export const jsonSlot = (id: string) => `<script type="application/json" id="${id}"></script>`;

/** Fills the slots of a shell. */
export const fillSlots = (shell: string, textOf: (id: string) => string): string =>
  shell.replace(/ id="([^"]+)">(?=<\/(?:script|style)>)/g, (tag, id: string) => tag + textOf(id));

/** JSON that ends no element and opens none, and is read as what it was. */
export const escapeJson = (json: string): string =>
  json.replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
