import { Badge, Button, Buttons, DataTable, TextField, textsFor } from '@meinungsbild/design'
import type { Participant } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
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
          label={texts.search}
          hint={texts.searchHint}
          value={search}
          width="medium"
          autocomplete="off"
        />
        <Button style="secondary">{texts.find}</Button>
      </form>
      {found && (
        <DataTable<Participant>
          caption={texts.found}
          rows={found}
          empty={texts.nobodyFound}
          columns={[
            { head: texts.number, cell: ({ number }) => number },
            { head: texts.name, cell: ({ address }) => nameOf(address) },
            { head: texts.address, cell: (person) => <Reach person={person} /> },
            { head: texts.stratum, cell: ({ stratum }) => stratum || texts.all },
            { head: texts.standing, cell: (person) => <StandingBadge {...{ frame, person }} /> },
            { head: texts.act, cell: (person) => <Acts {...props} person={person} /> },
          ]}
        />
      )}
    </section>
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

function Acts({ frame, initiative, person }: ListProps & PersonProps) {
  const texts = textsFor(participantListTexts, frame.language)
  const number = String(person.number)
  const button = (tun: string, words: string, label: string) => (
    <Button style="secondary" name="tun" value={tun} label={label}>
      {words}
    </Button>
  )
  return (
    <Form frame={frame} action={routes.participantNotes.href({ id: initiative.id })}>
      <input type="hidden" name="numbers" value={number} />
      <Buttons>
        {person.standing === 'active' ? (
          <>
            {button('objected', texts.object, texts.objectOf(number))}
            {person.draw === 'main' && button('returned', texts.return, texts.returnOf(number))}
          </>
        ) : (
          button('restored', texts.restore, texts.restoreOf(number))
        )}
      </Buttons>
    </Form>
  )
}
