import { describe, expect, test } from 'vitest';
import { hasDocuments, paragraphsOf } from '../support/founding-documents.ts';
import { realDataset } from '../support/records.ts';

const dataset = realDataset();
const deputyMinister = { level: 'deputy-minister' };
const officeOnly = undefined;

/** What five published accounts say of five meetings; names are spelt as there. */
const accounts = [
  {
    meeting: '2015-03-11-dushanbe-hlpsd',
    source: 'eudel-tajikistan-2015-03-11-hlpsd-2',
    facts: { start_date: '2015-03-11', end_date: '2015-03-11', city: 'dushanbe', country: 'TJ', round: 2 },
    chair: 'Helga Schmid',
    heads: {
      eu: { name: 'Helga Schmid', level: 'deputy-secretary-general' },
      kazakhstan: { name: 'Alexei Volkov', ...deputyMinister },
      kyrgyzstan: { name: 'Erinest Otorbaev', ...deputyMinister },
      tajikistan: { name: 'Zohidi Nizomiddin Shamsiddinzoda', ...deputyMinister },
      afghanistan: { name: 'Hekmat Karzai', ...deputyMinister },
    },
    presentOnly: ['turkmenistan', 'uzbekistan'],
    guests: ['afghanistan'],
    themes: {
      afghanistan: [6, 8, 13],
      'terrorism-extremism': [8, 9, 11, 12],
      migration: [8, 14],
      'drug-trafficking': [8, 9, 13],
      cbrn: [9, 10],
      'border-management': [13],
      'eu-strategy': [16],
    },
  },
  {
    meeting: '2018-07-09-ashgabat-hlpsd',
    source: 'timesca-2018-07-09-hlpsd-5',
    facts: { start_date: '2018-07-09', end_date: '2018-07-09', city: 'ashgabat', country: 'TM', round: 5 },
    heads: {
      eu: { name: 'Jean-Cristophe Belliard', level: 'deputy-secretary-general' },
      kazakhstan: { name: 'Roman Vassilenko', ...deputyMinister },
      kyrgyzstan: deputyMinister,
      tajikistan: deputyMinister,
      turkmenistan: deputyMinister,
      uzbekistan: deputyMinister,
      afghanistan: deputyMinister,
    },
    others: ['Peter Burian'],
    themes: {
      'eu-strategy': [2, 5, 7, 8],
      'terrorism-extremism': [2, 6],
      'border-management': [2, 6],
      'drug-trafficking': [2, 6],
      afghanistan: [2, 5, 6],
      'connectivity-transport': [5],
      'climate-environment': [5],
      water: [5],
      'development-humanitarian': [5],
      'education-people': [6],
    },
  },
  {
    meeting: '2023-06-13-astana-hlpsd',
    source: 'kazinform-2023-06-13-hlpsd-10',
    facts: { start_date: '2023-06-13', end_date: '2023-06-13', city: 'astana', country: 'KZ', round: 10 },
    heads: {
      eu: { name: 'Enrique Mora', level: 'deputy-secretary-general' },
      kazakhstan: { name: 'Roman Vassilenko', ...deputyMinister },
      kyrgyzstan: deputyMinister,
      tajikistan: deputyMinister,
      turkmenistan: { level: 'ambassador' },
      uzbekistan: deputyMinister,
    },
    themes: {
      'eu-strategy': [4, 15],
      water: [5],
      migration: [5],
      'terrorism-extremism': [5],
      'wider-region': [5],
      afghanistan: [5, 12, 14],
      'trade-investment': [6, 8, 9],
      'connectivity-transport': [6, 10, 11],
      'regional-cooperation': [8, 9],
      energy: [9],
      'critical-raw-materials': [9],
      digitalisation: [9],
      'climate-environment': [9],
      'border-management': [13],
      'organised-crime': [13],
      'drug-trafficking': [13],
      'development-humanitarian': [14],
      'education-people': [14],
    },
  },
  {
    meeting: '2024-05-24-tashkent-security-conference',
    source: 'timesca-2024-05-24-security-conference-tashkent',
    facts: { start_date: '2024-05-24', end_date: '2024-05-24', city: 'tashkent', country: 'UZ', round: null },
    heads: {
      eu: { name: 'Terhi Hakala', level: 'special-representative' },
      uzbekistan: { name: 'Muzaffarbek Madrahimov', ...deputyMinister },
    },
    others: ['Charlotte Adriaen'],
    silentOn: ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan'],
    themes: {
      'terrorism-extremism': [4],
      'organised-crime': [4],
      cybersecurity: [4],
      'border-management': [5],
    },
  },
  {
    meeting: '2024-06-05-brussels-hlpsd',
    source: 'eurasian-star-2024-06-05-hlpsd-11',
    facts: { start_date: '2024-06-05', end_date: '2024-06-05', city: 'brussels', country: 'BE', round: 11 },
    chair: 'Enrique Mora',
    heads: {
      eu: { name: 'Enrique Mora', level: 'deputy-secretary-general' },
      kazakhstan: deputyMinister,
      kyrgyzstan: deputyMinister,
      tajikistan: deputyMinister,
      turkmenistan: deputyMinister,
      uzbekistan: deputyMinister,
    },
    themes: {
      'war-in-ukraine': [6],
      afghanistan: [6],
      'wider-region': [6],
      water: [7],
      energy: [7],
      'climate-environment': [7],
      'connectivity-transport': [7],
      'organised-crime': [7],
      'border-management': [7, 8],
      'drug-trafficking': [7, 8],
      'regional-cooperation': [8],
      'terrorism-extremism': [8],
      cybersecurity: [8],
      'hybrid-threats': [8],
      'eu-strategy': [9],
    },
  },
] satisfies Account[];

interface Account {
  meeting: string;
  source: string;
  facts: object;
  chair?: string;
  heads: Record<string, { name?: string; level: string }>;
  others?: string[];
  /** Named as present, without a head. */
  presentOnly?: string[];
  guests?: string[];
  /** Not spoken of at all. */
  silentOn?: string[];
  /** The paragraphs that take up each theme. */
  themes: Record<string, number[]>;
}

describe.each<Account>(accounts)('the record of $meeting', (account) => {
  const { source, facts, chair, heads, others = [], presentOnly = [], guests = [], silentOn = [] } = account;
  const meeting = dataset.meetings.find(({ id }) => id === account.meeting);
  const rowOf = (party: string) => meeting?.participants.find((row) => row.party === party);

  test('has the date, the city and the round', () => expect(meeting).toMatchObject(facts));

  test('has the chair, or none where none is named', () => {
    expect(meeting?.chairs.map(({ name }) => name)).toEqual(chair === undefined ? [] : [chair]);
  });

  test.each(Object.entries(heads))('has the head of the delegation of %s', (party, { name, level }) => {
    const row = rowOf(party);
    expect(row?.present).toBe(true);
    expect(row?.head?.level).toBe(level);
    expect([officeOnly, ...spellingsOf(row?.head?.person)]).toContain(name);
  });

  test('has everybody else who is named', () => {
    const names = meeting?.participants.flatMap((row) => row.others ?? []).map(({ name }) => name);
    expect(names).toEqual(others);
  });

  test('tells those present without a named head from those of whom nothing is said', () => {
    for (const party of presentOnly) expect(rowOf(party)).toMatchObject({ present: true, head: null });
    for (const party of silentOn) expect(rowOf(party)).toMatchObject({ present: null, head: null });
    const parties = [...Object.keys(heads), ...presentOnly, ...silentOn];
    expect(new Set(meeting?.participants.map(({ party }) => party))).toEqual(new Set(parties));
  });

  test('has the guests', () => {
    const rows = meeting?.participants.filter(({ role }) => role === 'guest') ?? [];
    expect(rows.map(({ party }) => party)).toEqual(guests);
  });

  test('has the themes, each with its paragraphs', () => {
    const found: Record<string, number[]> = {};
    for (const entry of meeting?.themes ?? [])
      if (entry.source === source) (found[entry.theme] ??= []).push(entry.paragraph ?? 0);
    for (const paragraphs of Object.values(found)) paragraphs.sort((a, b) => a - b);
    expect(found).toEqual(account.themes);
  });
});

describe.skipIf(!hasDocuments).each<Account>(accounts)('the document behind $meeting', (account) => {
  const seed = dataset.sources.find(({ id }) => id === account.source)?.seed ?? '';

  test('has the paragraphs that are expected of it', () => {
    const last = Math.max(...Object.values(account.themes).flat());
    expect(paragraphsOf(seed).length).toBeGreaterThanOrEqual(last);
  });

  test('spells the names as they are expected here', () => {
    const text = paragraphsOf(seed).join('\n');
    const heads = Object.values(account.heads).flatMap(({ name }) => name ?? []);
    for (const name of [...heads, ...(account.others ?? [])]) expect(text).toContain(name);
  });

  test('holds the terms of every record that points at it, in the paragraph given', () => {
    const paragraphs = paragraphsOf(seed).map((paragraph) => paragraph.toLowerCase());
    const entries = dataset.meetings
      .flatMap(({ themes }) => themes)
      .filter(({ source }) => source === account.source);
    expect(entries).not.toEqual([]);
    for (const { paragraph, terms } of entries)
      for (const term of terms) expect(paragraphs[(paragraph ?? 0) - 1]).toContain(term.toLowerCase());
  });
});

function spellingsOf(person: string | null | undefined): string[] {
  const found = dataset.people.find(({ id }) => id === person);
  return found ? [found.name, ...found.variants] : [];
}
