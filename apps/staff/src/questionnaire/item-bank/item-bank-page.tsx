import {
  Button,
  CheckboxGroup,
  EmptyState,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { BankItem } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { QuietReason } from '../../layout/quiet-reason.tsx'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { parseBankContent, questionsIn } from './block.ts'
import { itemBankTexts } from './item-bank.texts.ts'
import type { StarterBlock } from './starter-blocks.ts'

type ItemBankPageProps = {
  readonly frame: Frame
  readonly items: readonly BankItem[]
  readonly search: string
  /** Blocks that come with the application and are not in the bank. */
  readonly offered: readonly StarterBlock[]
  readonly mayKeep: boolean
  readonly errors: readonly FormError[]
  readonly done?: 'adopted' | 'retired' | undefined
}

/** What the house asks again and again, by topic. */
export function ItemBankPage(props: ItemBankPageProps) {
  const { frame, items, search, offered, mayKeep, errors, done } = props
  const texts = textsFor(itemBankTexts, frame.language)
  const topics = [...new Set(items.map(({ topic }) => topic))]
  return (
    <StaffPage
      frame={frame}
      title={texts.title}
      width="wide"
      errors={errors}
      done={done && texts[done]}
    >
      <p>{texts.lead}</p>
      <p>{texts.howTo}</p>
      {!mayKeep && <QuietReason text={texts.notYours} />}
      <form class="stack" method="get" action={routes.itemBank.href()}>
        <TextField
          name="suche"
          type="search"
          label={texts.search}
          hint={texts.searchHint}
          value={search}
        />
        <Button style="secondary">{texts.search}</Button>
      </form>
      {search !== '' && <p>{items.length === 0 ? texts.nothing : texts.found(items.length)}</p>}
      {search === '' && items.length === 0 && <EmptyState title={texts.empty} />}
      {topics.map((topic) => (
        <section key={topic} class="stack">
          <h2>{topic}</h2>
          <ul class="outline">
            {items
              .filter((item) => item.topic === topic)
              .map((item) => (
                <ItemLine key={item.id} {...{ frame, item }} />
              ))}
          </ul>
        </section>
      ))}
      {mayKeep && offered.length > 0 && <StarterForm {...{ frame, offered, errors }} />}
    </StaffPage>
  )
}

function ItemLine({ frame, item }: { readonly frame: Frame; readonly item: BankItem }) {
  const texts = textsFor(itemBankTexts, frame.language)
  const content = parseBankContent(item.content)
  const count = content === undefined ? 0 : questionsIn(content).length
  return (
    <li>
      <a class="kern-link" href={routes.bankItem.href({ item: item.id })}>
        {item.title}
      </a>{' '}
      <span class="muted">
        {texts[item.kind]} · {texts.questions(count)} · {texts.wording(item.wording)}
      </span>
    </li>
  )
}

function StarterForm({
  frame,
  offered,
  errors,
}: Pick<ItemBankPageProps, 'frame' | 'offered' | 'errors'>) {
  const texts = textsFor(itemBankTexts, frame.language)
  return (
    <Form frame={frame} action={routes.itemBank.href()} id="mitgeliefert">
      <h2>{texts.starter}</h2>
      <p>{texts.starterLead}</p>
      <CheckboxGroup
        name="block"
        label={texts.choose}
        options={offered.map(({ id, title, topic, content }) => ({
          value: id,
          label: `${topic}: ${title}`,
          hint: questionsIn(parseBankContent(content) ?? { pages: [] })
            .map(({ text }) => text[frame.language] ?? '')
            .join(' '),
        }))}
        error={errorAt(errors, 'block')}
      />
      <Button name="tun" value="adopt">
        {texts.adopt}
      </Button>
    </Form>
  )
}
