import { Button, DataTable, formatMoment, SummaryList, textsFor } from '@meinungsbild/design'
import { stableTexts, type Questionnaire, type StableText } from '@meinungsbild/questionnaire'
import type { BankItem } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { languageName } from '../parts/language-name.ts'
import { textLabel } from '../translation/text-place.ts'
import { itemBankTexts } from './item-bank.texts.ts'
import { WordingChanges } from './wording-changes.tsx'

export type ShownWording = {
  readonly wording: number
  /** ISO instant. */
  readonly at: string
  readonly by: string
  /** Undefined if it cannot be read any more. */
  readonly content: Questionnaire | undefined
}

type BankItemPageProps = {
  readonly frame: Frame
  readonly item: BankItem
  /** Oldest first. */
  readonly wordings: readonly ShownWording[]
  readonly offered: boolean
  readonly mayKeep: boolean
  readonly done: boolean
}

/** One item of the bank: its words in all languages, and every wording that it ever had with what changed. */
export function BankItemPage(props: BankItemPageProps) {
  const { frame, item, wordings, offered, mayKeep, done } = props
  const texts = textsFor(itemBankTexts, frame.language)
  const newest = wordings.at(-1)?.content
  return (
    <StaffPage
      frame={frame}
      title={item.title}
      width="wide"
      done={done ? texts.offered : undefined}
    >
      <p>
        <a class="kern-link" href={routes.itemBank.href()}>
          {texts.backToBank}
        </a>
      </p>
      <SummaryList
        facts={[
          { label: texts.kind, value: texts[item.kind] },
          { label: texts.topic, value: item.topic },
          { label: texts.name, value: item.id },
          { label: texts.state, value: offered ? texts.wording(item.wording) : texts.notOffered },
        ]}
      />
      {newest === undefined ? <p>{texts.unreadable}</p> : <Words frame={frame} content={newest} />}
      <DataTable<ShownWording>
        caption={texts.wordings}
        rows={wordings.toReversed()}
        columns={[
          { head: texts.number, cell: ({ wording }) => wording },
          { head: texts.when, cell: ({ at }) => formatMoment(at, frame.language) },
          { head: texts.who, cell: ({ by }) => by },
        ]}
      />
      {wordings
        .slice(1)
        .toReversed()
        .map((newer) => (
          <WordingChanges
            key={newer.wording}
            {...{ frame, newer }}
            older={wordings.find(({ wording }) => wording === newer.wording - 1)}
          />
        ))}
      {mayKeep && (
        <Form frame={frame} action={routes.bankItem.href({ item: item.id })} id="anbieten">
          {offered && <p>{texts.retireHint}</p>}
          <Button style="secondary" name="tun" value={offered ? 'retire' : 'offer'}>
            {offered ? texts.retire : texts.offer}
          </Button>
        </Form>
      )}
    </StaffPage>
  )
}

function Words({ frame, content }: { readonly frame: Frame; readonly content: Questionnaire }) {
  const texts = textsFor(itemBankTexts, frame.language)
  return (
    <DataTable<StableText>
      caption={texts.words}
      rows={stableTexts(content).filter(({ question }) => question !== undefined)}
      columns={[
        {
          head: texts.place,
          cell: (text) => `${text.question ?? ''}: ${textLabel(text, frame.language)}`,
        },
        ...content.languages.map((language) => ({
          head: languageName(language, frame.language),
          cell: ({ text }: StableText) => (
            <span lang={language} dir="auto">
              {text[language] ?? ''}
            </span>
          ),
        })),
      ]}
    />
  )
}
