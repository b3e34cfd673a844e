import type { Example } from '../example.ts'
import { Badge } from './badge.tsx'
import { Button, ButtonLink, Buttons } from './button.tsx'
import { Card } from './card.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'
import { Notice } from './notice.tsx'
import { TextField } from './text-field.tsx'

const csrf = { name: 'csrf', value: 'aGVsbG8' }

export const messageExamples: readonly Example[] = [
  {
    name: 'error summary with its form',
    render: () => (
      <>
        <ErrorSummary
          errors={[
            { field: 'idea topic', message: 'Bitte nennen Sie ein Thema.' },
            { message: 'Das Formular war zu lange offen. Bitte senden Sie es noch einmal ab.' },
          ]}
        />
        <Form action="/vorhaben" csrf={csrf}>
          <TextField name="idea topic" label="Thema" error="Bitte nennen Sie ein Thema." />
          <Buttons>
            <Button name="go" value="save">
              Idee einreichen
            </Button>
            <Button style="secondary" name="go" value="draft">
              Als Entwurf speichern
            </Button>
            <ButtonLink href="/vorhaben" style="tertiary">
              Abbrechen
            </ButtonLink>
          </Buttons>
        </Form>
      </>
    ),
  },
  {
    name: 'notice: info',
    render: () => (
      <Notice title="Die Statistikstelle hat noch nicht geantwortet.">
        <p>Die Frist läuft bis zum 12. Mai 2027. Danach geht es ohne ihre Rückmeldung weiter.</p>
      </Notice>
    ),
  },
  {
    name: 'notice: success',
    render: () => <Notice tone="success" fresh title="Das Grobkonzept ist gespeichert." />,
  },
  {
    name: 'notice: warning',
    render: () => (
      <Notice tone="warning" title="Eine Änderung hebt die Freigabe auf.">
        <p>Version 3 ist freigegeben. Wenn Sie sie ändern, muss neu entschieden werden.</p>
      </Notice>
    ),
  },
  {
    name: 'notice: danger',
    render: () => (
      <Notice tone="danger" fresh title="Sie dürfen hier nicht entscheiden.">
        <p>Niemand entscheidet über einen eigenen Vermerk (Vier-Augen-Prinzip).</p>
      </Notice>
    ),
  },
  {
    name: 'badges',
    render: () => (
      <Buttons>
        <Badge label="Entwurf" />
        <Badge label="in Mitzeichnung" tone="info" />
        <Badge label="freigegeben" tone="success" />
        <Badge label="Frist läuft ab" tone="warning" />
        <Badge label="abgelehnt" tone="danger" />
      </Buttons>
    ),
  },
  {
    name: 'card',
    render: () => (
      <Card title="Was jetzt zu tun ist">
        <p>Sie sind an der Reihe: Bitte geben Sie die Rückmeldung Ihrer Stelle ab.</p>
        <Buttons>
          <ButtonLink href="/aufgabe/1" style="primary">
            Rückmeldung abgeben
          </ButtonLink>
        </Buttons>
      </Card>
    ),
  },
  {
    name: 'empty state',
    render: () => (
      <EmptyState title="Sie haben keine offenen Aufgaben.">
        <p>Wenn Sie an der Reihe sind, steht es hier.</p>
      </EmptyState>
    ),
  },
]
