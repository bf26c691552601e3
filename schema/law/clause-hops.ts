// The hop that a set of clauses was made for: who exports and who imports, as controller or as processor.

import type { Finding } from '../words/finding.ts';
import type { Statement } from '../words/statement.ts';
import type { Mechanism, SccModule, Transfer, TransferRole } from '../words/transfer.ts';
import { citeClauses, type ClauseSet } from './clause-sets.ts';
import { found, type Question } from './question.ts';
import { capital } from './sentences.ts';

const hopInWords: Readonly<Record<SccModule, Statement>> = {
  C2C: { en: 'controller to controller', hu: 'adatkezelőtől adatkezelőhöz' },
  C2P: { en: 'controller to processor', hu: 'adatkezelőtől adatfeldolgozóhoz' },
  P2P: { en: 'processor to processor', hu: 'adatfeldolgozótól adatfeldolgozóhoz' },
  P2C: { en: 'processor to controller', hu: 'adatfeldolgozótól adatkezelőhöz' },
};

const roleInWords: Readonly<Record<TransferRole, Statement>> = {
  CONTROLLER: { en: 'a controller', hu: 'adatkezelő' },
  PROCESSOR: { en: 'a processor', hu: 'adatfeldolgozó' },
};

const letterOf: Readonly<Record<TransferRole, string>> = { CONTROLLER: 'C', PROCESSOR: 'P' };

/** Whether a module fits the roles of the hop, as far as they are recorded. */
function fits(module: SccModule, { exporterRole, importerRole }: Transfer): boolean {
  return (
    (exporterRole === null || module.startsWith(letterOf[exporterRole])) &&
    (importerRole === null || module.endsWith(letterOf[importerRole]))
  );
}

/** The roles recorded: `the exporter is recorded as a processor, the importer as a controller`. */
function rolesInWords({ exporterRole, importerRole }: Transfer): Statement {
  const [exporter, importer] = [exporterRole && roleInWords[exporterRole], importerRole && roleInWords[importerRole]];
  const en = [
    exporter && `the exporter is recorded as ${exporter.en}`,
    importer && `the importer ${exporter ? '' : 'is recorded '}as ${importer.en}`,
  ];
  const hu = [exporter && `az adatátadó rögzített szerepe ${exporter.hu}`, importer && `az adatátvevő rögzített szerepe ${importer.hu}`];
  return { en: en.filter(Boolean).join(', '), hu: hu.filter(Boolean).join(', ') };
}

function mismatch(set: ClauseSet, module: SccModule | null, transfer: Transfer): Statement {
  const roles = rolesInWords(transfer);
  if (module !== null && set.roles.includes(module)) {
    const hop = hopInWords[module];
    return {
      en: `The ${set.name.en}, module ${module} (${hop.en}), do not fit this hop: ${roles.en}.`,
      hu: `${capital(set.name.hu)} rögzített modulja (${module}, ${hop.hu}) nem illik ehhez az adattovábbításhoz: ${roles.hu}.`,
    };
  }
  const made = { en: set.roles.map((role) => hopInWords[role].en).join(', '), hu: set.roles.map((role) => hopInWords[role].hu).join(', ') };
  const instead =
    module === null
      ? roles
      : { en: `module ${module} (${hopInWords[module].en}) is recorded`, hu: `a rögzített modul ${module} (${hopInWords[module].hu})` };
  return {
    en: `The ${set.name.en} were made for transfers from ${made.en} only, but ${instead.en}.`,
    hu: `${capital(set.name.hu)} kizárólag a következő irányú adattovábbításra készültek: ${made.hu}; ${instead.hu}.`,
  };
}

/**
 * The finding on clauses whose module is not stated, or whose module or set was made for another hop than the one recorded.
 *
 * @law GDPR Art. 46(2)(c)
 * @returns an empty list when the clauses fit, as far as roles are recorded
 */
export function findWrongHop(question: Question, { module }: Mechanism, set: ClauseSet): Finding[] {
  const { transfer } = question;
  if (module === null && set.modules.length > 0) {
    const statement = {
      en: `The ${set.name.en} come in four modules, and none is stated.`,
      hu: `${capital(set.name.hu)} négy modulból állnak, és nincs megadva, hogy melyiket alkalmazzák.`,
    };
    return [found(question, 'MODULE_NOT_STATED', statement, citeClauses(set))];
  }
  const candidates = module === null ? set.roles : [module];
  if (candidates.some((candidate) => set.roles.includes(candidate) && fits(candidate, transfer))) return [];
  return [found(question, 'MODULE_MISMATCH', mismatch(set, module, transfer), citeClauses(set))];
}
