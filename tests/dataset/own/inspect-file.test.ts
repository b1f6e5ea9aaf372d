import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../src/dataset/own/file-text.ts';
import { inspectFile } from '../../../src/dataset/own/inspect-file.ts';

const inspect = (part: string | Uint8Array<ArrayBuffer>, encoding: Encoding | null = null) =>
  inspectFile(new Blob([part]), encoding);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [n, sign] of ['\uFEFF', ...text.split('')].entries())
    view.setUint16(n * 2, sign.charCodeAt(0), isLittle);
  return bytes;
};

describe(inspectFile, () => {
  it.each([',', ';', '\t'])('finds the separator %j by the headings it makes', async (sign) => {
    const text = ['Date', 'Title', 'Themes'].join(sign) + '\n' + ['2020', 'a,b;c', '"x;y"'].join(sign);
    expect(await inspect(text)).toMatchObject({
      delimiter: sign,
      headings: ['Date', 'Title', 'Themes'],
      columns: ['start_date', 'title', 'themes'],
    });
  });

  it('knows headings in English and Russian, each field once', async () => {
    expect(await inspect('Дата,start date,Город,Что-то\n2020,2020,Вена,x\n')).toMatchObject({
      columns: ['start_date', null, 'city', null],
    });
  });

  it('shows the first values of each column that are not empty', async () => {
    expect(await inspect('date,note\n2020,\n2020,x\n2021,y\n2022,z\n2023,w\n')).toMatchObject({
      samples: [
        ['2020', '2021', '2022'],
        ['x', 'y', 'z'],
      ],
    });
  });

  it.each([
    ['UTF-8 with a byte order mark', '\uFEFFДата,Название\n2020,Встреча\n'],
    ['UTF-16, low byte first', utf16('Дата,Название\n2020,Встреча\n', true)],
    ['UTF-16, high byte first', utf16('Дата,Название\r\n2020,Встреча\r\n', false)],
  ])('reads %s', async (_, file) => {
    expect(await inspect(file)).toMatchObject({
      headings: ['Дата', 'Название'],
      samples: [['2020'], ['Встреча']],
    });
  });

  it('reads a Windows encoding only where it is chosen', async () => {
    const file = Uint8Array.from([0xc4, 0xe0, 0xf2, 0xe0, 0x0a, 0x32, 0x30, 0x32, 0x30, 0x0a]);
    await expect(inspect(file)).rejects.toMatchObject({ code: 'encoding', detail: 'utf-8' });
    expect(await inspect(file, 'windows-1251')).toMatchObject({ headings: ['Дата'] });
  });

  it('tells JSON and briefings from tables', async () => {
    expect(await inspect(' {"meetings":[]}')).toEqual({ kind: 'json' });
    expect(await inspect('{\n  "format": "dialogue-atlas-briefing"')).toEqual({ kind: 'briefing' });
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n \n'],
    ['no-rows', 'date,title'],
    ['not-text', 'date,ti\0tle\n2020,x\n'],
    ['too-many-columns', `${'a,'.repeat(1000)}b\n1`],
    ['too-many-columns', `${'a,'.repeat(400_000)}b`],
    ['row-too-long', 'x'.repeat(1_200_000)],
  ])('refuses a file that is %s', async (code, text) => {
    await expect(inspect(text)).rejects.toMatchObject({ code });
  });
});
