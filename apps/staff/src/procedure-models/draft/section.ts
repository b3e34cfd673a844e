import type { FormError } from '@meinungsbild/design'
import { findDocument, type DocumentDefinition, type Section } from '@meinungsbild/procedure'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { changeDocument, changeSection } from '../change/documents.ts'
import { draftAtHand, saveDraft, type DraftAtHand } from './draft-at-hand.ts'
import { documentTexts } from './document.texts.ts'
import { draftTexts } from './draft.texts.ts'
import { isEmpty, missingWords, wordsFrom } from './read-words.ts'
import { SectionPage } from './section-page.tsx'

type Place = {
  readonly draft: DraftAtHand
  readonly document: DocumentDefinition
  readonly section: Section
}

/** One section of a document: its heading, its guiding questions, whether it must be filled in. */
export function modelSectionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.modelSection.pattern, async (c) => {
    const place = await placeOf(c, deps)
    return place ? page(c, place, place.section, []) : notFound(c)
  })

  app.post(routes.modelSection.pattern, async (c) => {
    const place = await placeOf(c, deps)
    if (place === undefined) return notFound(c)
    const { draft, document, section } = place
    const { typed, errors } = typedSection(c, section)
    if (errors.length > 0) return page(c, place, typed, errors)
    const model = changeDocument(draft.model, document.id, (each) =>
      changeSection(each, section.id, () => typed),
    )
    return saveDraft(c, deps, draft, model, {
      done: routes.modelDocument.href(
        { model: draft.id, document: document.id },
        { erledigt: 'gespeichert' },
      ),
      again: (wrong) => page(c, place, typed, wrong),
    })
  })
}

async function placeOf(c: StaffContext, deps: StaffDeps): Promise<Place | undefined> {
  const draft = await draftAtHand(c, deps)
  const document = draft && findDocument(draft.model, c.req.param('document') ?? '')
  const section = document?.sections.find(({ id }) => id === c.req.param('section'))
  return draft && document && section && { draft, document, section }
}

function page(
  c: StaffContext,
  { draft, document }: Place,
  section: Section,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const props = { frame: frameOf(c), draft, document, section, errors }
  return show(c, SectionPage(props), errors.length > 0 ? 422 : 200)
}

function typedSection(
  c: StaffContext,
  section: Section,
): { readonly typed: Section; readonly errors: readonly FormError[] } {
  const form = formOf(c)
  const texts = textsOf(c, draftTexts)
  const heading = wordsFrom(form, 'heading')
  const part = wordsFrom(form, 'part')
  const german = linesFrom(form, 'questions-de')
  const english = linesFrom(form, 'questions-en')
  const isUneven = english.length > 0 && english.length !== german.length
  const { part: _part, isQuote: _isQuote, ...rest } = section
  return {
    typed: {
      ...rest,
      heading,
      ...(isEmpty(part) ? {} : { part }),
      questions: german.map((de, index) => ({ de, en: english[index] ?? de })),
      required: form.get('required') === 'yes',
      ...(form.get('isQuote') === 'yes' ? { isQuote: true } : {}),
    },
    errors: [
      ...missingWords(heading, 'heading', texts.missing),
      ...(isEmpty(part) ? [] : missingWords(part, 'part', texts.missing)),
      ...(isUneven
        ? [{ field: 'questions-en', message: textsOf(c, documentTexts).unevenQuestions }]
        : []),
    ],
  }
}

/** One question a line. */
function linesFrom(form: URLSearchParams, name: string): readonly string[] {
  return (form.get(name) ?? '')
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replaceAll(/\p{Cc}+/gu, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, 60)
}
