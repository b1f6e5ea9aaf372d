import { describe, expect, test } from 'vitest';
import { complaintsAbout, type Change } from '../support/records.ts';

const ashgabat = 'meetings/2018-07-09-ashgabat-hlpsd.json';
const listedThere = 'allowed: an id listed there';

describe('an id that is not on record is told', () => {
  test.each<[complaint: string, path: string]>([
    ['is not in series.json; allowed: hlpsd, ministerial, leaders', 'series'],
    [`is not in cities.json; ${listedThere}`, 'city'],
    [`is not in parties.json; ${listedThere}`, 'participants[6].party'],
    [`is not in people.json; ${listedThere}`, 'participants[0].head.person'],
    [`is not in people.json; ${listedThere}`, 'participants[0].others[0].person'],
    [`is not in sources.json; ${listedThere}`, 'participants[2].head.source'],
    [`is not in sources.json; ${listedThere}`, 'outcomes[0].source'],
    [`is not in sources.json; ${listedThere}`, 'disagreements[0].versions[0].source'],
    [`is not in sources.json; ${listedThere}`, 'sources[0]'],
    ['is not in themes.json; allowed: terrorism-extremism, organised-crime', 'themes[0].theme'],
    [`is not in programmes.json; ${listedThere}`, 'programmes[0].programme'],
    [`is not in programmes.json; ${listedThere}`, 'documents[0].programme'],
    ['is not a meeting on record; allowed: null, or the name of a file', 'mentions[0].meeting'],
  ])('%s (%s)', (complaint, path) => {
    expect(complaintsAbout(ashgabat, path, 'unheard-of')).toContainEqual(
      expect.stringContaining(`${path}: ${complaint}`),
    );
  });

  test.each<[complaint: string, file: string, path: string]>([
    ['is not in parties.json', 'people.json', '[peter-burian].roles[0].party'],
    ['is not in sources.json', 'people.json', '[peter-burian].source'],
    ['is not in parties.json', 'cities.json', '[vienna].country'],
    ['is not in themes.json; allowed: terrorism-extremism', 'programmes.json', '[bomca].themes[0]'],
    ['is not in sources.json', 'programmes.json', '[bomca].sources[0]'],
    ['is not in groups of themes.json; allowed: violence-crime', 'themes.json', 'themes[water].group'],
  ])('%s (%s %s)', (complaint, file, path) => {
    expect(complaintsAbout(file, path, 'unheard-of')).toContainEqual(
      expect.stringContaining(`${path}: ${complaint}`),
    );
  });
});

describe('an id', () => {
  test.each<[complaint: string, file: string, path: string, change: Change]>([
    ['[brussels].id: is used more than once', 'cities.json', '[28]', { id: 'brussels' }],
    ['themes[water].id: is used more than once', 'themes.json', 'themes[24]', { id: 'water' }],
    ['groups[framework].id: is used more than once', 'themes.json', 'groups[8]', { id: 'framework' }],
    ['[spare].id: is used nowhere; refer to it or remove it', 'sources.json', '[593]', { id: 'spare' }],
    ['[john-doe].id: is named in no meeting', 'people.json', '[167]', { id: 'john-doe' }],
    ['[un].id: takes part in no meeting', 'parties.json', '[38]', { id: 'un' }],
    ['groups[sport].id: has no theme', 'themes.json', 'groups[framework]', { id: 'sport' }],
  ])('stands once and is used: %s', (complaint, file, path, change) => {
    expect(complaintsAbout(file, path, change)).toContainEqual(expect.stringContaining(complaint));
  });
});
