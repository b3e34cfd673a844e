import {
  Badge,
  Button,
  Buttons,
  CellCheck,
  DataTable,
  TextField,
  textsFor,
} from '@meinungsbild/design'
import type { Participant } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import { chosenField } from './chosen-numbers.ts'
import type { ListProps } from './participant-list-page.tsx'
import { participantListTexts } from './participant-list.texts.ts'

/** Looking one person up by number or name, and noting what has become of them. */
export function PersonSearch(props: ListProps) {
  const { frame, initiative, search, found } = props
  const texts = textsFor(participantListTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="suche">
      <h2 id="suche">{texts.search}</h2>
      <form
        class="stack"
        method="get"
        action={`${routes.participantList.href({ id: initiative.id })}#suche`}
      >
        <TextField
          name="suche"
          type="search"
          label={texts.who}
          hint={texts.searchHint}
          value={search}
          width="medium"
          autocomplete="off"
        />
        <Button style="secondary">{texts.find}</Button>
      </form>
      {found && found.length === 0 && <p>{texts.nobodyFound}</p>}
      {found && found.length > 0 && <Found {...props} found={found} />}
      {initiative.state.field.status === 'open' && (
        <p>
          <a class="kern-link" href={routes.door.href({ id: initiative.id })}>
            {texts.codeLost}
          </a>
        </p>
      )}
    </section>
  )
}

/** Who was found, each to be ticked, and what can be noted about those who are. */
function Found(props: ListProps & { readonly found: readonly Participant[] }) {
  const { frame, initiative, found } = props
  const texts = textsFor(participantListTexts, frame.language)
  return (
    <Form frame={frame} action={routes.participantNotes.href({ id: initiative.id })} id="gefundene">
      <DataTable<Participant>
        caption={texts.found}
        rows={found}
        columns={[
          { head: texts.number, cell: ({ number }) => number },
          {
            head: texts.choose,
            cell: ({ number }) => (
              <CellCheck
                name={chosenField(number)}
                label={texts.chooseNumber(String(number))}
                checked={found.length === 1}
              />
            ),
          },
          { head: texts.name, cell: ({ address }) => nameOf(address) },
          { head: texts.address, cell: (person) => <Reach person={person} /> },
          { head: texts.stratum, cell: ({ stratum }) => stratum || texts.all },
          { head: texts.standing, cell: (person) => <StandingBadge {...{ frame, person }} /> },
        ]}
      />
      <Buttons>
        <Button style="secondary" name="tun" value="objected">
          {texts.object}
        </Button>
        <Button style="secondary" name="tun" value="returned">
          {texts.return}
        </Button>
        <Button style="tertiary" name="tun" value="restored">
          {texts.restore}
        </Button>
      </Buttons>
    </Form>
  )
}

type PersonProps = { readonly person: Participant }

function nameOf({ title, givenNames, familyName }: Participant['address']): string {
  return [title, givenNames, familyName].filter((part) => part !== '').join(' ')
}

function Reach({ person }: PersonProps) {
  const { street, postcode, town } = person.address
  const lines = [street, `${postcode} ${town}`.trim(), person.email, person.unit]
  return <>{lines.filter((line) => line !== '').join(', ')}</>
}

function StandingBadge({ frame, person }: Pick<ListProps, 'frame'> & PersonProps) {
  const texts = textsFor(participantListTexts, frame.language)
  switch (person.standing) {
    case 'objected':
      return <Badge tone="warning" label={texts.objected} />
    case 'returned':
      return <Badge tone="warning" label={texts.returned} />
    case 'active':
      return <Badge label={person.draw === 'reserve' ? texts.inReserve : texts.active} />
    default:
      return person.standing satisfies never
  }
}
