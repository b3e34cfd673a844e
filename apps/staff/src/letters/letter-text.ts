import type { FormError } from '@meinungsbild/design'
import { printLetters } from '@meinungsbild/documents'
import type { LetterKind } from '@meinungsbild/storage'
import { answerRefusal } from '../dossier/carry-out.ts'
import { textOf } from '../documents/text-field.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { surveyOf } from '../publishing/survey-of.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { kindNamed, kindNames } from './kind-names.ts'
import { letterParts, readLetterContent, type LetterContent } from './letter-content.ts'
import { flawsOf } from './letter-fields.ts'
import { LetterTextPage } from './letter-text-page.tsx'
import { letterTextTexts } from './letter-text.texts.ts'
import { proposedContent } from './proposed-content.ts'
import { refusalLines } from './refusal-lines.ts'
import { sampleLetter } from './sample-letter.ts'
import { seriesOf } from './series-of.ts'
import { surveyLanguages } from './survey-languages.ts'

/** The text of a kind of letter in one language of the survey: written, looked at as a letter, kept as versions. */
export function letterTextRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.letterText.pattern, async (c) => {
    const at = await placeOf(c, deps)
    if (!at) return notFound(c)
    const saved = c.req.query('gesichert')
    const done = saved === undefined ? undefined : textsOf(c, letterTextTexts).saved(saved)
    return page(c, at, await written(deps, at), [], done)
  })

  app.post(routes.letterText.pattern, (c) =>
    withTyped(c, deps, async (at, content) => {
      const { kind, language, initiative } = at
      const version = await deps.storage.letterTexts.save(initiative.id, {
        kind,
        language,
        content,
        by: visitorOf(c).account.name,
        at: initiative.at,
      })
      const place = { id: initiative.id, kind: kindNames[kind], language }
      return c.redirect(routes.letterText.href(place, { gesichert: String(version) }), 303)
    }),
  )

  app.post(routes.letterSample.pattern, (c) =>
    withTyped(c, deps, async (at, content) => {
      const survey = await surveyOf(deps, at.initiative)
      const order = { kind: at.kind, language: at.language, content, at: at.initiative.at }
      const series = await seriesOf(deps, at.initiative, survey, order)
      const printed = await printLetters(series, [sampleLetter(order)])
      if (!printed.ok) {
        const { unprintable } = textsOf(c, letterTextTexts)
        const lines = refusalLines(printed.refusals, languageOf(c))
        return page(c, at, content, [{ message: [unprintable, ...lines].join('. ') }])
      }
      return c.body(new Uint8Array(printed.pdf), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="muster-${kindNames[at.kind]}-${at.language}.pdf"`,
      })
    }),
  )
}

type Place = {
  readonly initiative: ShownInitiative
  readonly kind: LetterKind
  readonly language: string
}

/** Does something with the text as it was typed, if it has no flaws and its author may. */
async function withTyped(
  c: StaffContext,
  deps: StaffDeps,
  act: (at: Place, content: LetterContent) => Promise<Response>,
): Promise<Response> {
  const at = await placeOf(c, deps)
  if (!at) return notFound(c)
  const permission = at.initiative.may({ kind: 'noteParticipants' })
  if (!permission.ok) return answerRefusal(c, permission.refusal)
  const content = contentFrom(formOf(c))
  const errors = errorsIn(c, at.kind, content)
  return errors.length > 0 ? page(c, at, content, errors) : act(at, content)
}

/** Undefined where there is no such initiative, kind of letter, or language of its survey. */
async function placeOf(c: StaffContext, deps: StaffDeps): Promise<Place | undefined> {
  const initiative = await initiativeFor(c, deps)
  const kind = kindNamed(c.req.param('kind'))
  if (!initiative || !kind) return undefined
  const languages = await surveyLanguages(deps, initiative)
  const language = languages.find((each) => each === c.req.param('language'))
  return language === undefined ? undefined : { initiative, kind, language }
}

async function written(
  deps: StaffDeps,
  { initiative, kind, language }: Place,
): Promise<LetterContent> {
  const texts = await deps.storage.letterTexts.newest(initiative.id, kind)
  const kept = texts.find((text) => text.language === language)
  return kept === undefined ? proposedContent(kind, language) : readLetterContent(kept.content)
}

function contentFrom(form: URLSearchParams): LetterContent {
  const texts = Object.fromEntries(letterParts.map((part) => [part, textOf(form, part).trim()]))
  return readLetterContent(texts)
}

function errorsIn(c: StaffContext, kind: LetterKind, content: LetterContent): readonly FormError[] {
  const texts = textsOf(c, letterTextTexts)
  return flawsOf(kind, content).map(({ part, code, detail }) => ({
    field: part,
    message: code === 'empty' ? texts.empty : texts[code](detail),
  }))
}

function page(
  c: StaffContext,
  at: Place,
  content: LetterContent,
  errors: readonly FormError[],
  done?: string,
) {
  const frame = frameOf(c)
  return show(
    c,
    LetterTextPage({ ...at, frame, content, errors, done }),
    errors.length > 0 ? 422 : 200,
  )
}
