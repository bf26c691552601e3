// The project's own source files, read and parsed: what each imports, calls and mentions.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync, Visitor } from 'rolldown/utils';

const root = join(import.meta.dirname, '..');

/** One file, by its path from the project's root. */
export interface SourceFile {
  readonly path: string;
  /** The top-level directory it stands in; empty for the root itself. */
  readonly house: string;
  readonly lines: number;
  /** What it imports, types too: a path from the root for the project's own files, otherwise the package or built-in module. */
  readonly imports: readonly string[];
  /** What it calls, makes or reads, such as `fetch`, `new Date`, `process.env`. */
  readonly mentions: ReadonlySet<string>;
  /** Whether it does nothing but pass on what other files export. */
  readonly isBarrel: boolean;
  readonly comments: readonly string[];
}

/** Every `.ts`, `.mjs` and `.js` file of the project but generated ones. */
export function sourceFiles(): readonly SourceFile[] {
  const houses = readdirSync(root, { withFileTypes: true });
  const own = houses.filter(({ name }) => !name.startsWith('.') && !['node_modules', 'dist', 'coverage'].includes(name));
  const paths = own.flatMap((entry) => (entry.isDirectory() ? filesBelow(join(root, entry.name)) : [join(root, entry.name)]));
  return paths
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|mjs|js)$/.test(path) && !path.startsWith('schema/api/generated/'))
    .map((path) => parsed(path, readFileSync(join(root, path), 'utf8')));
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Reads one file's text. @throws Error when it does not parse */
export function parsed(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors.map(({ message }) => message).join('; ')}`);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  const passesOn = program.body.every(
    (statement) => statement.type === 'ExportAllDeclaration' || (statement.type === 'ExportNamedDeclaration' && statement.source !== null),
  );
  return {
    path,
    house: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: [...new Set(requests.map((request) => importedFrom(path, request)))],
    mentions: mentionsIn(program),
    isBarrel: program.body.length > 0 && passesOn,
    comments: comments.map(({ value }) => value),
  };
}

function importedFrom(path: string, request: string): string {
  if (request.startsWith('.')) return relative(root, resolve(root, dirname(path), request)).replaceAll('\\', '/');
  if (request.startsWith('node:')) return request;
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');
}

function mentionsIn(program: Parameters<Visitor['visit']>[0]): ReadonlySet<string> {
  const mentions = new Set<string>();
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier') mentions.add(callee.name);
    },
    NewExpression: ({ callee }) => {
      if (callee.type === 'Identifier') mentions.add(`new ${callee.name}`);
    },
    MemberExpression: ({ object, property }) => {
      if (object.type === 'Identifier' && property.type === 'Identifier') mentions.add(`${object.name}.${property.name}`);
      if (property.type === 'Identifier') mentions.add(`.${property.name}`);
    },
    TSAnyKeyword: () => {
      mentions.add('any');
    },
  }).visit(program);
  return mentions;
}
