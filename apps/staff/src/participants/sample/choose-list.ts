import { createHash } from 'node:crypto'
import type { FormError } from '@meinungsbild/design'
import { readTable } from '@meinungsbild/formats'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { noteParticipants } from '../note-participants.ts'
import { bookFile } from './book-file.ts'
import { ChooseListPage } from './choose-list-page.tsx'
import { chooseListTexts } from './choose-list.texts.ts'
import { legalBases, legalBasisNames, type LegalBasis } from './legal-bases.ts'
import { settingsToJson } from './upload-settings.ts'
import { wizardFor, type Wizard } from './wizard.ts'

/** Step 1: an extract of the register with its legal basis, or an address book of the house. */
export function chooseListRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.sampleFile.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    return wizard ? page(c, deps, wizard, []) : notFound(c)
  })

  app.post(routes.sampleFile.pattern, async (c) => {
    const wizard = await wizardFor(c, deps)
    if (!wizard) return notFound(c)
    const { initiative, permission, obstacle } = wizard
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    if (obstacle) return refused(c, 409, textsOf(c, chooseListTexts)[obstacle])
    if (formOf(c).get('tun') === 'drop') return drop(c, deps, wizard)
    const chosen =
      formOf(c).get('tun') === 'book' ? await chosenBook(c, deps) : await chosenExtract(c)
    if ('errors' in chosen) return page(c, deps, wizard, chosen.errors, 422)
    const { content, fileName, lines, source, legalBasis, reference } = chosen
    const fileHash = createHash('sha256').update(content).digest('hex')
    const settings = settingsToJson({ source, legalBasis, reference, fileHash })
    const at = deps.now().toISOString()
    await deps.storage.participantUploads.keep(initiative.id, { at, fileName, content, settings })
    await noteParticipants(c, deps, initiative.id, {
      kind: 'listRead',
      source,
      legalBasis: legalBasis === undefined ? '' : legalBasisNames[legalBasis],
      reference,
      fileHash,
      lines,
    })
    return c.redirect(routes.sampleColumns.href({ id: initiative.id }), 303)
  })
}

async function drop(c: StaffContext, deps: StaffDeps, { initiative, upload }: Wizard) {
  if (upload) {
    await deps.storage.participantUploads.discard(initiative.id)
    const { fileHash } = upload.decided
    await noteParticipants(c, deps, initiative.id, { kind: 'listDropped', fileHash })
  }
  return c.redirect(routes.sampleFile.href({ id: initiative.id }, { erledigt: 'dropped' }), 303)
}

type Chosen =
  | {
      readonly source: 'register' | 'addressBook'
      readonly legalBasis: LegalBasis | undefined
      readonly reference: string
      readonly fileName: string
      readonly content: Uint8Array
      readonly lines: number
    }
  | { readonly errors: readonly FormError[] }

async function chosenExtract(c: StaffContext): Promise<Chosen> {
  const texts = textsOf(c, chooseListTexts)
  const form = formOf(c)
  const legalBasis = legalBases.find((each) => each === form.get('legalBasis'))
  const reference = (form.get('reference') ?? '').trim()
  const file = fileOf(c, 'file')
  const errors: FormError[] = []
  if (legalBasis === undefined) errors.push({ field: 'legalBasis', message: texts.choiceMissing })
  if (reference === '') errors.push({ field: 'reference', message: texts.referenceMissing })
  if (file === undefined)
    return { errors: [...errors, { field: 'file', message: texts.fileMissing }] }
  const content = new Uint8Array(await file.arrayBuffer())
  const table = readTable(content)
  if (!table.ok) {
    const message = table.flaw.message[languageOf(c)] ?? table.flaw.code
    return { errors: [...errors, { field: 'file', message }] }
  }
  const lines = table.lines.length
  if (lines === 0) errors.push({ field: 'file', message: texts.noLines })
  if (errors.length > 0) return { errors }
  return { source: 'register', legalBasis, reference, fileName: file.name, content, lines }
}

async function chosenBook(c: StaffContext, deps: StaffDeps): Promise<Chosen> {
  const books = deps.storage.addressBooks
  const book = await books.find(formOf(c).get('book') ?? '')
  const contacts = book ? await books.contacts(book.id) : []
  if (book === undefined || contacts.length === 0) {
    const message = textsOf(c, chooseListTexts).bookMissing
    return { errors: [{ field: 'book', message }] }
  }
  return {
    source: 'addressBook',
    legalBasis: undefined,
    reference: '',
    fileName: book.title,
    content: bookFile(contacts),
    lines: contacts.length,
  }
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  wizard: Wizard,
  errors: readonly FormError[],
  status: 200 | 422 = 200,
) {
  const books = (await deps.storage.addressBooks.all()).filter(({ size }) => size > 0)
  const hasList = (await deps.storage.participants.counts(wizard.initiative.id)).length > 0
  const dropped = c.req.query('erledigt') === 'dropped'
  const props = { frame: frameOf(c), wizard, books, hasList, form: formOf(c), dropped, errors }
  return show(c, ChooseListPage(props), status)
}
