// Builds dist/ from scratch, and the manifest that lets the CLI show help without loading its commands.
// With --if-needed only when a source is younger than the last build, whose manifest is written last.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Plugin } from '@oclif/core/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = `${root}oclif.manifest.json`;

if (process.argv.includes('--if-needed') && isBuilt()) process.exit();

rmSync(`${root}dist`, { recursive: true, force: true });
rmSync(manifest, { force: true });
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace(/package\.json$/, 'bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const plugin = new Plugin({
  root,
  type: 'core',
  isRoot: true,
  ignoreManifest: true,
  errorOnManifestCreate: true,
  respectNoCacheDefault: true,
});
await plugin.load();
writeFileSync(manifest, `${JSON.stringify(plugin.manifest, null, 2)}\n`);

function isBuilt() {
  if (!existsSync(manifest) || !existsSync(`${root}dist/server/main.js`)) return false;
  const builtAt = statSync(manifest).mtimeMs;
  const folders = ['server', 'cli', 'schema', 'seeds', 'scrapers'];
  const sources = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${root}${folder}/${name}`),
  );
  return [`${root}package.json`, `${root}tsconfig.json`, `${root}tsconfig.build.json`, ...sources].every(
    (file) => statSync(file).mtimeMs <= builtAt,
  );
}
