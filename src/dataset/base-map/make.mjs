import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { drawBaseMap } from './draw.mjs';

const PACKAGES = ['mapshaper@0.7.70', 'world-atlas@2.0.2'];
const OUTPUT = new URL('../../../public/base-map.json', import.meta.url);

const WITH_TOOLS = 'with-tools';

if (process.argv[2] === WITH_TOOLS) await make(findTools());
else runAgainWithTools();

function runAgainWithTools() {
  const cache = mkdtempSync(join(tmpdir(), 'base-map-'));
  const packages = PACKAGES.map((name) => `--package=${name}`);
  const self = fileURLToPath(import.meta.url);
  const run = spawnSync('npx', ['--yes', ...packages, '--', 'node', self, WITH_TOOLS], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_cache: cache },
  });
  rmSync(cache, { recursive: true, force: true });
  if (run.error) throw new Error(`npx could not run ${PACKAGES.join(' and ')}`, { cause: run.error });
  process.exitCode = run.status ?? 1;
}

/** A `require` of the packages npx has put on the path. */
function findTools() {
  const bin = (process.env.PATH ?? '').split(delimiter).find((folder) => {
    return ['mapshaper', 'world-atlas'].every((name) => existsSync(join(folder, '..', name, 'package.json')));
  });
  if (!bin) throw new Error(`No ${PACKAGES.join(' and ')} on the path: run this file without arguments`);
  return createRequire(join(bin, '..', 'base-map.cjs'));
}

async function make(require) {
  const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const topology = await drawBaseMap(world, require('mapshaper'));
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(OUTPUT, text);
  const count = topology.objects.countries.geometries.length;
  console.log(
    `${fileURLToPath(OUTPUT)}: ${count} countries, ${text.length} characters, ${gzipSync(text).length} bytes gzip`,
  );
}
