import { createHash } from 'node:crypto';
import { briefingSlot, escapeJson, fillSlots, jsonSlot, shellSlot } from './slots.ts';

type Parts = {
  /** `index.html` as it stands in the repository. */
  page: string;
  icon: string;
  style: string;
  script: string;
  /** Files of JSON by the names under which the page would fetch them. */
  data: Readonly<Record<string, string>>;
};

const scriptSlot = 'atlas.js';
const styleSlot = 'atlas.css';

/** The text of the one-file atlas. Throws where `index.html` asks for a file that the one file would not hold. */
export function writeOneFile({ page, icon, style, script, data }: Parts): string {
  const code = escapeScript(script);
  const slots = [shellSlot, ...Object.keys(data)].map(jsonSlot).join('\n    ');
  const shell = [
    ['<meta charset="utf-8" />', `$&\n    ${writePolicy(style, code)}`],
    ['href="./icon.svg"', `href="data:image/svg+xml;base64,${toBase64(icon)}"`],
    ['</title>', `$&\n    ${jsonSlot(briefingSlot)}\n    <style id="${styleSlot}"></style>`],
    ['in data/dataset.json.', 'in this file, as JSON.'],
    [
      '<script type="module" src="/src/app/main.tsx"></script>',
      `${slots}\n    <script type="module" id="${scriptSlot}"></script>`,
    ],
  ].reduce((text, [part = '', instead = '']) => {
    if (!text.includes(part)) throw new Error(`index.html has no ${part} for atlas.html to replace.`);
    return text.replace(part, instead);
  }, page);
  const outside = /(?:src|href)="(?!data:)[^"]*"/.exec(shell);
  if (outside) throw new Error(`index.html asks for ${outside[0]}, which atlas.html does not hold.`);

  const texts: Record<string, string> = {
    ...Object.fromEntries(Object.entries(data).map(([name, json]) => [name, escapeJson(json)])),
    [shellSlot]: escapeJson(JSON.stringify(shell)),
    [styleSlot]: style,
    [scriptSlot]: code,
  };
  return fillSlots(shell, (id) => texts[id] ?? '');
}

/** On `file://` 'self' means nothing; the one script and the one style element are known by their hashes. */
function writePolicy(style: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const toBase64 = (text: string) => Buffer.from(text).toString('base64');

/** Within the strings of a script these would end it, or keep its end from being seen. */
const escapeScript = (code: string) => code.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`);
