import { Button, ButtonLink, Notice, Select, textsFor, type FormError } from '@meinungsbild/design'
import type { Language, StableText } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { languageName } from '../parts/language-name.ts'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { missingIn, textParts, type TextPart } from './completeness.ts'
import { partName } from './part-name.ts'
import { TranslationRow } from './translation-row.tsx'
import { translationTexts } from './translation.texts.ts'

export type TranslatePageProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly part: TextPart
  readonly source: Language
  readonly target: Language
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** The words of one page in two languages side by side: to be read on the left, to be written on the right. */
export function TranslatePage(props: TranslatePageProps) {
  const { frame, draft, part, source, target, form, errors, saved } = props
  const { loaded, questionnaire, permission } = draft
  const texts = textsFor(translationTexts, frame.language)
  const name = (language: Language) => languageName(language, frame.language)
  const title = texts.titleOfPart(
    source === target ? name(target) : `${name(source)} → ${name(target)}`,
    partName(part, questionnaire, frame.language),
  )
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, errors, title }}
      initiative={loaded}
      done={saved ? texts.saved : undefined}
    >
      <p>
        <a class="kern-link" href={routes.translation.href({ id: loaded.id })}>
          {texts.back}
        </a>
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <PartLinks {...props} />
      {target === 'de-x-ls' && <Notice title={texts.readFirst} />}
      {part.texts.length === 0 ? (
        <p>{texts.noTexts}</p>
      ) : (
        <DraftForm {...{ frame, draft, errors }} action={hrefOf(props, part)} id="seite">
          {byQuestion(part.texts).map(({ question, texts: own }) => (
            <section key={question ?? ''}>
              {question !== undefined && <h2>{texts.question(question)}</h2>}
              {own.map((text) => (
                <TranslationRow key={text.id} {...{ frame, text, source, target, form }} />
              ))}
            </section>
          ))}
          {permission.ok && <SaveButtons frame={frame} label={texts.save} />}
        </DraftForm>
      )}
      <NextPart {...props} />
      <SourceForm {...props} />
    </InitiativeFrame>
  )
}

function hrefOf({ draft, source, target }: TranslatePageProps, { page }: TextPart): string {
  const query = { von: source, ...(page !== undefined && { seite: page }) }
  return routes.translationPage.href({ id: draft.loaded.id, language: target }, query)
}

/** All parts of the questionnaire, each with how much is missing. */
function PartLinks(props: TranslatePageProps) {
  const { frame, draft, part, target } = props
  const texts = textsFor(translationTexts, frame.language)
  return (
    <nav aria-label={texts.parts}>
      <ul class="kern-list kern-list--horizontal">
        {textParts(draft.questionnaire).map((own) => {
          const name = partName(own, draft.questionnaire, frame.language)
          const missing = missingIn(own, target).length
          const label = missing === 0 ? name : texts.partMissing(name, missing)
          return (
            <li key={own.page ?? ''}>
              {own.page === part.page ? (
                <strong aria-current="page">{label}</strong>
              ) : (
                <a class="kern-link" href={hrefOf(props, own)}>
                  {label}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

/** On to the next part in which something is missing. */
function NextPart(props: TranslatePageProps) {
  const { frame, draft, part, target } = props
  const parts = textParts(draft.questionnaire)
  const here = parts.findIndex(({ page }) => page === part.page)
  const next = [...parts.slice(here + 1), ...parts.slice(0, here)].find(
    (own) => missingIn(own, target).length > 0,
  )
  if (next === undefined) return null
  const name = partName(next, draft.questionnaire, frame.language)
  return (
    <p>
      <ButtonLink href={hrefOf(props, next)}>
        {textsFor(translationTexts, frame.language).next} {name}
      </ButtonLink>
    </p>
  )
}

function SourceForm({ frame, draft, part, source, target }: TranslatePageProps) {
  const texts = textsFor(translationTexts, frame.language)
  const others = draft.questionnaire.languages.filter((own) => own !== target)
  if (others.length < 2) return null
  const action = routes.translationPage.href({ id: draft.loaded.id, language: target })
  return (
    <form class="stack" method="get" action={action}>
      {part.page !== undefined && <input type="hidden" name="seite" value={part.page} />}
      <Select
        name="von"
        label={texts.from}
        value={source}
        options={others.map((own) => ({ value: own, label: languageName(own, frame.language) }))}
      />
      <Button style="secondary">{texts.showFrom}</Button>
    </form>
  )
}

/** Neighbouring texts of one question together. */
function byQuestion(texts: readonly StableText[]) {
  const groups: { readonly question: string | undefined; readonly texts: StableText[] }[] = []
  for (const text of texts) {
    const last = groups.at(-1)
    if (last !== undefined && last.question === text.question) last.texts.push(text)
    else groups.push({ question: text.question, texts: [text] })
  }
  return groups
}
