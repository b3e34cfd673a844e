import type { routes as collectorRoutes } from '@meinungsbild/collector'
import type { routes as staffRoutes } from '@meinungsbild/staff'
import type { Places } from './places.ts'

/** The route tables of the surfaces. They are handed in, so that whoever only reads the list loads no application. */
type Routes = {
  readonly collector: typeof collectorRoutes
  readonly staff: typeof staffRoutes
}

type Path = (places: Places, routes: Routes) => string

/** One picture of the handbook: whose screen shows what, and how much of it. */
export type Picture = {
  /** The file's name without its ending. */
  readonly name: string
  /** A login of the demonstration, or `citizen`. */
  readonly who: string
  readonly surface: 'collector' | 'staff'
  readonly path: Path
  /** A button, by its words, that is pressed on another page before. */
  readonly after?: { readonly path: Path; readonly press: string }
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
    path: (_, { staff }) => staff.tasks.href(),
    height: 780,
  },
  inside('idee', 'presse', 700, ({ idea }, { staff }) => staff.idea.href({ id: idea })),
  {
    ...inside('grobkonzept', 'presse', 820, ({ idea }, { staff }) =>
      staff.document.href({ id: idea, document: 'outlineConcept' }),
    ),
    after: {
      path: ({ idea }, { staff }) => staff.idea.href({ id: idea }),
      press: 'Idee übernehmen',
    },
  },
  inside('ueberblick', 'presse', 820, ({ idea }, { staff }) => staff.initiative.href({ id: idea })),
  inside('verfuegung', 'presse', 800, memo, 'section:has(#verfuegung)'),
  inside('fragebogen', 'presse', 820, ({ field }, { staff }) =>
    staff.questionnaire.href({ id: field }),
  ),
  inside('kennzahlen', 'presse', 700, ({ filed }, { staff }) =>
    staff.keyFigures.href({ id: filed }),
  ),
  inside(
    'pruefliste',
    'presse',
    820,
    ({ field }, { staff }) => staff.step.href({ id: field, step: '2.4' }),
    'section:has(.checklist__point)',
  ),
  inside('feldfreigabe', 'statistik', 760, ({ field }, { staff }) =>
    staff.fieldRelease.href({ id: field }),
  ),
  inside('feldphase', 'presse', 640, ({ field }, { staff }) => staff.field.href({ id: field })),
  inside('ergebnisse', 'presse', 920, ({ filed }, { staff }) => staff.results.href({ id: filed })),
  inside('pressemitteilung', 'presse', 820, ({ filed }, { staff }) =>
    staff.pressRelease.href({ id: filed }),
  ),

  inside('rueckmeldungen', 'gruen', 560, ({ decision }, { staff }) =>
    staff.responses.href({ id: decision }),
  ),
  inside('mitzeichnung', 'gruen', 500, memo, 'section:has(> #mitzeichnung)'),
  inside('massnahmen', 'gruen', 700, (_, { staff }) => staff.allMeasures.href()),
  inside('abwesenheit', 'jugend', 400, (_, { staff }) => staff.absences.href()),

  inside('entscheidung', 'leitung', 820, decisionForm, 'section:has(> #entscheidung)'),
  inside('akte', 'leitung', 760, ({ filed }, { staff }) => staff.dossier.href({ id: filed })),

  inside('datenschutz', 'datenschutz', 820, ({ field }, { staff }) =>
    staff.dataProtection.href({ id: field }),
  ),
  inside(
    'stellungnahme',
    'datenschutz',
    400,
    ({ decision }, { staff }) => staff.opinion.href({ id: decision, document: 'outlineConcept' }),
    'section:has(#stellungnahmen)',
  ),
  inside('loeschung', 'datenschutz', 760, ({ filed }, { staff }) =>
    staff.deletion.href({ id: filed }),
  ),

  inside('konten', 'presse', 700, (_, { staff }) => staff.accountRecords.href()),
  inside('anmelderegeln', 'presse', 640, (_, { staff }) => staff.signInRules.href()),

  outside('befragung-beginn', ({ survey }, { collector }) => collector.start.href(survey)),
  outside('befragung-fragen', ({ survey }, { collector }) => collector.questions.href(survey)),
  outside('veroeffentlicht', ({ published }, { collector }) => collector.results.href(published)),
]

function memo({ decision }: Places, { staff }: Routes): string {
  return staff.memo.href({ id: decision, memo: 'outlineMemo' })
}

function decisionForm({ decision }: Places, { staff }: Routes): string {
  return staff.decision.href({ id: decision, step: '1.6' })
}

/** What employees see, from the page's own part on. */
function inside(name: string, who: string, height: number, path: Path, from = 'main'): Picture {
  return { name, who, surface: 'staff', path, from, height }
}

/** What citizens see, whole from the top. */
function outside(name: string, path: Path): Picture {
  return { name, who: 'citizen', surface: 'collector', path, height: 820 }
}
