import type { FormError } from '@meinungsbild/design'
import type { LetterSeriesRecord } from '@meinungsbild/storage'
import { answerRefusal } from '../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { beginSeries, type Begun } from './begin-series.ts'
import { kindNamed } from './kind-names.ts'
import { letterTextRoutes } from './letter-text.ts'
import { LettersPage, type Unprintable } from './letters-page.tsx'
import { lettersTexts } from './letters.texts.ts'
import { openPrinting, type Printing } from './printing.ts'
import { recipientsOf } from './recipients.ts'
import { seriesRoutes } from './series.ts'
import { notedSeries, seriesState, type SeriesState } from './series-state.ts'
import { surveyLanguages } from './survey-languages.ts'

/** Anschreiben: what the letters say, and the series in which they are printed. */
export function lettersRoutes(app: StaffApp, deps: StaffDeps): void {
  const printing = openPrinting(deps)
  letterTextRoutes(app, deps)
  seriesRoutes(app, deps, printing)

  app.get(routes.letters.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, printing) : notFound(c)
  })

  app.post(routes.letters.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const kind = kindNamed(formOf(c).get('art'))
    if (!initiative || !kind) return notFound(c)
    const texts = textsOf(c, lettersTexts)
    const permission = initiative.may({ kind: 'noteParticipants' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const { state } = initiative
    if (state.participantsPlans.at(-1)?.plan.access !== 'code')
      return refused(c, 409, texts.noCodes)
    if (kind === 'invitation') {
      const saving = initiative.may({ kind: 'saveParticipantsPlan' })
      if (!saving.ok) return answerRefusal(c, saving.refusal)
      // Before any code is made: a refusal afterwards would lose it.
      if (saving.voids.length > 0 && formOf(c).get('confirmVoid') !== 'yes')
        return refused(c, 409, texts.confirmFirst)
    } else if (state.field.status !== 'open') return refused(c, 409, texts.notOpen)
    if (await isPrinting(deps, initiative, printing)) return refused(c, 409, texts.otherRunning)

    const begun = await beginSeries(deps, initiative, await surveyOf(deps, initiative), {
      kind,
      languages: await surveyLanguages(deps, initiative),
      by: visitorOf(c).account.name,
      leaveOut: formOf(c).get('leaveOut') === 'yes',
    })
    if (!begun.ok) return answerBegun(c, deps, initiative, printing, kind, begun)
    const { id, actor } = initiative
    await printing.start(id, begun.number, actor)
    return c.redirect(routes.letterSeries.href({ id, series: String(begun.number) }), 303)
  })
}

async function answerBegun(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  printing: Printing,
  kind: Unprintable['kind'],
  begun: Extract<Begun, { ok: false }>,
) {
  const texts = textsOf(c, lettersTexts)
  switch (begun.code) {
    case 'noText':
    case 'nobody':
      return refused(c, 409, texts[begun.code])
    case 'outside':
      return refused(c, 409, texts.outside(begun.detail))
    case 'unprintable': {
      const { refusals } = begun
      const errors = [{ field: 'unprintable', message: texts.unprintable }]
      return page(c, deps, initiative, printing, errors, { kind, refusals })
    }
    default:
      return begun satisfies never
  }
}

/** One series after the other, so that nobody is in two of them. */
async function isPrinting(
  deps: StaffDeps,
  { id }: ShownInitiative,
  printing: Printing,
): Promise<boolean> {
  const all = await deps.storage.letterSeries.all(id)
  const noted = await notedSeries(deps.storage, id)
  const states = await statesOf(id, all, noted, printing)
  return states.some((state) => state === 'running' || state === 'interrupted')
}

function statesOf(
  initiative: string,
  all: readonly LetterSeriesRecord[],
  noted: ReadonlySet<number>,
  printing: Printing,
): Promise<readonly SeriesState[]> {
  return Promise.all(
    all.map(async (series) =>
      seriesState(series, noted, await printing.isRunning(initiative, series.number)),
    ),
  )
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  printing: Printing,
  errors: readonly FormError[] = [],
  unprintable?: Unprintable,
) {
  const { id } = initiative
  const { letterTexts, letterSeries, participants, surveys } = deps.storage
  const survey = await surveys.ofInitiative(id)
  const series = await letterSeries.all(id)
  const noted = await notedSeries(deps.storage, id)
  const states = await statesOf(id, series, noted, printing)
  const recipients = await recipientsOf(deps, id, survey, 'invitation')
  const props = {
    frame: frameOf(c),
    initiative,
    languages: await surveyLanguages(deps, initiative),
    invitation: await letterTexts.newest(id, 'invitation'),
    reminder: await letterTexts.newest(id, 'reminder'),
    hasList: (await participants.counts(id)).length > 0,
    recipients: recipients.ok ? recipients : undefined,
    series: series.map((each, index) => ({ ...each, state: states[index] ?? 'interrupted' })),
    unprintable,
    errors,
  }
  return show(c, LettersPage(props), errors.length > 0 ? 422 : 200)
}
