import {
  Button,
  ButtonLink,
  Buttons,
  FileField,
  Notice,
  RadioGroup,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { AddressBook } from '@meinungsbild/storage'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { routes } from '../../routes.ts'
import { chooseListTexts } from './choose-list.texts.ts'
import { legalBases, legalBasisHints, legalBasisTexts } from './legal-bases.ts'
import type { Wizard } from './wizard.ts'

type ChooseListProps = {
  readonly frame: Frame
  readonly wizard: Wizard
  /** Those with entries. */
  readonly books: readonly AddressBook[]
  /** People have been drawn already. */
  readonly hasList: boolean
  readonly form: URLSearchParams
  readonly dropped: boolean
  readonly errors: readonly FormError[]
}

/** Step 1 of reading a sample: where the list comes from. */
export function ChooseListPage(props: ChooseListProps) {
  const { frame, wizard, hasList, dropped, errors } = props
  const { initiative, permission, obstacle, upload } = wizard
  const texts = textsFor(chooseListTexts, frame.language)
  return (
    <InitiativeFrame
      {...{ frame, initiative, errors }}
      title={texts.title}
      done={dropped ? texts.dropped : undefined}
    >
      <Guarded frame={frame} permission={permission}>
        <p class="muted">{texts.step(1)}</p>
        {obstacle !== undefined && (
          <Notice title={texts[obstacle]}>
            <p>
              <a class="kern-link" href={routes.participants.href({ id: initiative.id })}>
                {texts.toPlan}
              </a>
            </p>
          </Notice>
        )}
        {obstacle === undefined && (
          <>
            <p>{texts.lead}</p>
            {hasList && <Notice title={texts.replaces} />}
            {upload && <Running {...{ frame, wizard }} fileName={upload.fileName} />}
            <ExtractForm {...props} />
            <BookForm {...props} />
          </>
        )}
      </Guarded>
    </InitiativeFrame>
  )
}

function Running({
  frame,
  wizard,
  fileName,
}: Pick<ChooseListProps, 'frame' | 'wizard'> & { readonly fileName: string }) {
  const texts = textsFor(chooseListTexts, frame.language)
  const { id } = wizard.initiative
  return (
    <Notice title={texts.running(fileName)}>
      <Form frame={frame} action={routes.sampleFile.href({ id })} id="verwerfen">
        <Buttons>
          <ButtonLink href={routes.sampleColumns.href({ id })}>{texts.goOn}</ButtonLink>
          <Button style="tertiary" name="tun" value="drop">
            {texts.drop}
          </Button>
        </Buttons>
      </Form>
    </Notice>
  )
}

function ExtractForm({ frame, wizard, form, errors }: ChooseListProps) {
  const texts = textsFor(chooseListTexts, frame.language)
  const labels = textsFor(legalBasisTexts, frame.language)
  const hints = textsFor(legalBasisHints, frame.language)
  return (
    <section class="stack" aria-labelledby="auszug">
      <h2 id="auszug">{texts.extract}</h2>
      <Form
        frame={frame}
        action={routes.sampleFile.href({ id: wizard.initiative.id })}
        id="hochladen"
        files
      >
        <RadioGroup
          name="legalBasis"
          label={texts.legalBasis}
          value={form.get('legalBasis') ?? undefined}
          options={legalBases.map((value) => ({ value, label: labels[value], hint: hints[value] }))}
          error={errorAt(errors, 'legalBasis')}
        />
        <TextField
          name="reference"
          label={texts.reference}
          hint={texts.referenceHint}
          value={form.get('reference') ?? ''}
          error={errorAt(errors, 'reference')}
        />
        <FileField
          name="file"
          label={texts.file}
          hint={texts.fileHint}
          accept=".csv,.txt,.tsv,.xlsx,.xls,.ods"
          error={errorAt(errors, 'file')}
        />
        <Button name="tun" value="upload">
          {texts.upload}
        </Button>
      </Form>
    </section>
  )
}

function BookForm({ frame, wizard, books, form, errors }: ChooseListProps) {
  const texts = textsFor(chooseListTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="adressbuch">
      <h2 id="adressbuch">{texts.addressBook}</h2>
      <p>
        {texts.addressBookLead}{' '}
        <a class="kern-link" href={routes.addressBooks.href()}>
          {texts.toBooks}
        </a>
      </p>
      {books.length === 0 ? (
        <p class="muted">{texts.noBooks}</p>
      ) : (
        <Form
          frame={frame}
          action={routes.sampleFile.href({ id: wizard.initiative.id })}
          id="adressbuch-nehmen"
        >
          <Select
            name="book"
            label={texts.book}
            value={form.get('book') ?? undefined}
            options={books.map(({ id, title, size }) => ({
              value: id,
              label: texts.bookSize(title, size.toLocaleString(frame.language)),
            }))}
            error={errorAt(errors, 'book')}
          />
          <Button style="secondary" name="tun" value="book">
            {texts.useBook}
          </Button>
        </Form>
      )}
    </section>
  )
}
