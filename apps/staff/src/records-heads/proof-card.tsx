import { Button, ButtonLink, Card, Moment, textsFor } from '@meinungsbild/design'
import type { RecordsHead } from '@meinungsbild/exchange'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { recordsHeadsTexts } from './records-heads.texts.ts'

/** The newest head, and up to which entry the dossier is in it. */
export type DossierProof = { readonly head: RecordsHead; readonly covered: number }

type ProofCardProps = {
  readonly frame: Frame
  /** Of the initiative. */
  readonly id: string
  /** How many entries its dossier has. */
  readonly entries: number
  readonly proof: DossierProof | undefined
}

/** Up to which entry a signed head proves the dossier, and its export that proves itself. */
export function ProofCard({ frame, id, entries, proof }: ProofCardProps) {
  const texts = textsFor(recordsHeadsTexts, frame.language)
  const newer = proof === undefined ? 0 : entries - proof.covered
  return (
    <>
      <Card title={texts.cardTitle}>
        {proof === undefined ? (
          <p>{texts.notYet}</p>
        ) : (
          <>
            <p>
              {texts.cardLead(proof.head.number, proof.covered)} {newer > 0 && texts.behind(newer)}
            </p>
            <p class="muted">
              {texts.at} <Moment instant={proof.head.at} /> · {texts.root}{' '}
              <code title={proof.head.root}>{proof.head.root.slice(0, 16)}</code>
            </p>
          </>
        )}
        {proof && (
          <p>
            <ButtonLink href={routes.dossierProof.href({ id })} download>
              {texts.proof}
            </ButtonLink>
          </p>
        )}
        <p>
          <a class="kern-link" href={routes.recordsHeads.href()}>
            {texts.all}
          </a>
        </p>
      </Card>
      <Card title={texts.exportTitle}>
        <p>{texts.exportLead}</p>
        <Form frame={frame} action={routes.dossierExport.href({ id })} id="akte-ausgeben">
          <Button style="secondary">{texts.export}</Button>
        </Form>
        <p>{texts.xdomeaLead}</p>
        <p>
          <ButtonLink href={routes.xdomea.href({ id, message: '0201' })} download>
            {texts.xdomea}
          </ButtonLink>
        </p>
      </Card>
    </>
  )
}
