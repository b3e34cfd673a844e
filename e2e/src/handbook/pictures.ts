import { routes as collector } from '@meinungsbild/collector'
import { routes as staff } from '@meinungsbild/staff'
import type { Places } from './places.ts'

/** One picture of the handbook: whose screen shows what, and how much of it. */
export type Picture = {
  /** The file's name without its ending. */
  readonly name: string
  /** A login of the demonstration, or `citizen`. */
  readonly who: string
  readonly surface: 'collector' | 'staff'
  readonly path: (places: Places) => string
  /** A button, by its words, that is pressed on another page before. */
  readonly after?: { readonly path: (places: Places) => string; readonly press: string }
  /** Where it begins, as a CSS selector; without it at the top of the page. */
  readonly from?: string
  /** At most so many pixels high; it is cut between two lines. */
  readonly height: number
}

/** All pictures of the handbook, in the order in which they are taken. A test holds that the handbook shows exactly these. */
export const pictures: readonly Picture[] = [
  {
    name: 'aufgaben',
    who: 'presse',
    surface: 'staff',
    path: () => staff.tasks.href(),
    height: 780,
  },
  inside('idee', 'presse', 700, ({ idea }) => staff.idea.href({ id: idea })),
  {
    ...inside('grobkonzept', 'presse', 820, ({ idea }) =>
      staff.document.href({ id: idea, document: 'outlineConcept' }),
    ),
    after: { path: ({ idea }) => staff.idea.href({ id: idea }), press: 'Idee übernehmen' },
  },
  inside('ueberblick', 'presse', 820, ({ idea }) => staff.initiative.href({ id: idea })),
  inside('verfuegung', 'presse', 800, memo, 'section:has(#verfuegung)'),
  inside('fragebogen', 'presse', 820, ({ field }) => staff.questionnaire.href({ id: field })),
  inside('kennzahlen', 'presse', 700, ({ filed }) => staff.keyFigures.href({ id: filed })),
  inside(
    'pruefliste',
    'presse',
    820,
    ({ field }) => staff.step.href({ id: field, step: '2.4' }),
    'section:has(.checklist__point)',
  ),
  inside('feldfreigabe', 'statistik', 760, ({ field }) => staff.fieldRelease.href({ id: field })),
  inside('feldphase', 'presse', 640, ({ field }) => staff.field.href({ id: field })),
  inside('ergebnisse', 'presse', 920, ({ filed }) => staff.results.href({ id: filed })),
  inside('pressemitteilung', 'presse', 820, ({ filed }) => staff.pressRelease.href({ id: filed })),

  inside('rueckmeldungen', 'gruen', 560, ({ decision }) => staff.responses.href({ id: decision })),
  inside('mitzeichnung', 'gruen', 500, memo, 'section:has(> #mitzeichnung)'),
  inside('massnahmen', 'gruen', 700, () => staff.allMeasures.href()),
  inside('abwesenheit', 'jugend', 400, () => staff.absences.href()),

  inside('entscheidung', 'leitung', 820, decisionForm, 'section:has(> #entscheidung)'),
  inside('akte', 'leitung', 760, ({ filed }) => staff.dossier.href({ id: filed })),

  inside('datenschutz', 'datenschutz', 820, ({ field }) =>
    staff.dataProtection.href({ id: field }),
  ),
  inside(
    'stellungnahme',
    'datenschutz',
    400,
    ({ decision }) => staff.opinion.href({ id: decision, document: 'outlineConcept' }),
    'section:has(#stellungnahmen)',
  ),
  inside('loeschung', 'datenschutz', 760, ({ filed }) => staff.deletion.href({ id: filed })),

  inside('konten', 'presse', 700, () => staff.accountRecords.href()),
  inside('anmelderegeln', 'presse', 640, () => staff.signInRules.href()),

  outside('befragung-beginn', ({ survey }) => collector.start.href(survey)),
  outside('befragung-fragen', ({ survey }) => collector.questions.href(survey)),
  outside('veroeffentlicht', ({ published }) => collector.results.href(published)),
]

function memo({ decision }: Places): string {
  return staff.memo.href({ id: decision, memo: 'outlineMemo' })
}

function decisionForm({ decision }: Places): string {
  return staff.decision.href({ id: decision, step: '1.6' })
}

/** What employees see, from the page's own part on. */
function inside(
  name: string,
  who: string,
  height: number,
  path: Picture['path'],
  from = 'main',
): Picture {
  return { name, who, surface: 'staff', path, from, height }
}

/** What citizens see, whole from the top. */
function outside(name: string, path: Picture['path']): Picture {
  return { name, who: 'citizen', surface: 'collector', path, height: 820 }
}
