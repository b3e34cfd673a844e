import type { FormError } from '@meinungsbild/design'
import { attachmentTypes, checkAttachment } from '@meinungsbild/formats'
import { latestPart } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import { attachmentName } from '../../documents/attachments/attachment-name.ts'
import { justDone } from '../../documents/just-done.ts'
import { answerRefusal, carryOut } from '../../dossier/carry-out.ts'
import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { frameOf } from '../../layout/frame.ts'
import { languageOf, textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileOf, formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { noticeDiffers } from '../notice-differs.ts'
import { legalBasisOf } from './legal-basis-content.ts'
import { fieldsOf, readFields, typedBasis, type LegalBasisFields } from './legal-basis-fields.ts'
import { LegalBasisPage } from './legal-basis-page.tsx'
import { legalBasisTexts } from './legal-basis.texts.ts'

/** Rechtsgrundlage, the gate before the field release, and the statute (Satzung) behind it. */
export function legalBasisRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.legalBasis.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    return initiative ? page(c, deps, initiative, undefined, []) : notFound(c)
  })

  app.post(routes.legalBasis.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDataProtection', target: 'legalBasis' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const typed = typedBasis(formOf(c))
    const read = readFields(typed, textsOf(c, legalBasisTexts))
    if (!read.ok) return page(c, deps, initiative, typed, read.errors)
    const contentHash = await deps.storage.contents.put(read.basis)
    const command = { kind: 'saveDataProtection', part: 'legalBasis', contentHash } as const
    return carryOut(c, deps, initiative.id, command, {
      done: routes.legalBasis.href({ id: initiative.id }, { erledigt: 'gespeichert' }),
      again: ({ message }) =>
        page(c, deps, initiative, typed, [{ message: message[languageOf(c)] }]),
    })
  })

  app.post(routes.statute.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'saveDataProtection', target: 'statute' })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const wrong = (message: string) =>
      page(c, deps, initiative, undefined, [{ field: 'file', message }])
    const file = fileOf(c, 'file')
    if (file === undefined) return wrong(textsOf(c, legalBasisTexts).fileMissing)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const checked = checkAttachment(bytes, file.name)
    if (!checked.ok) return wrong(inLanguage(checked.flaw.message, languageOf(c)))
    const contentHash = await deps.storage.attachmentFiles.put(bytes)
    const attachment = {
      name: attachmentName(file.name, checked.type),
      mediaType: attachmentTypes[checked.type],
      bytes: bytes.length,
      contentHash,
    }
    const command = {
      kind: 'saveDataProtection',
      part: 'statute',
      contentHash,
      attachment,
    } as const
    return carryOut(c, deps, initiative.id, command, {
      done: `${routes.legalBasis.href({ id: initiative.id }, { erledigt: 'beigefuegt' })}#satzung`,
    })
  })

  app.get(routes.statute.pattern, async (c) => {
    const initiative = await initiativeFor(c, deps)
    const attachment = initiative && latestPart(initiative.state, 'statute')?.attachment
    const content = attachment && (await deps.storage.attachmentFiles.read(attachment.contentHash))
    if (!attachment || !content) return notFound(c)
    return c.body(new Uint8Array(content), 200, {
      'content-type': attachment.mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
      'x-content-type-options': 'nosniff',
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  initiative: ShownInitiative,
  typed: LegalBasisFields | undefined,
  errors: readonly FormError[],
) {
  const texts = textsOf(c, legalBasisTexts)
  const basis = await legalBasisOf(deps, initiative.state)
  const props = {
    frame: frameOf(c),
    initiative,
    basis,
    fields: typed ?? fieldsOf(basis),
    noticeDiffers: await noticeDiffers(deps, initiative.state),
    errors,
    done: justDone(c, { gespeichert: texts.saved, beigefuegt: texts.uploaded }),
  }
  return show(c, LegalBasisPage(props), errors.length > 0 ? 422 : 200)
}
