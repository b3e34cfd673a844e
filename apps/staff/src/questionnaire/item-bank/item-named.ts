import type { FormError } from '@meinungsbild/design'
import type { BankItem, ItemBank } from '@meinungsbild/storage'
import { textsOf } from '../../layout/language.ts'
import { formOf, type StaffContext } from '../../staff-env.ts'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'

type ItemNamed =
  | { readonly ok: true; readonly item: Pick<BankItem, 'id' | 'title' | 'topic' | 'kind'> }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/**
 * Which item of the bank the form means. A block is a new one or, chosen from the list, one that gets a new wording; a
 * template whose id is there already gets a new wording.
 */
export async function itemNamed(
  c: StaffContext,
  bank: ItemBank,
  kind: BankItem['kind'],
): Promise<ItemNamed> {
  const form = formOf(c)
  const texts = textsOf(c, questionnaireBankTexts)
  const of = await bank.find(form.get(`${kind}.of`) ?? '')
  if (of?.kind === kind) return { ok: true, item: of }
  const typed = (field: string) => (form.get(`${kind}.${field}`) ?? '').trim()
  const [id, title, topic] = [typed('id'), typed('title'), typed('topic')]
  const known = await bank.find(id)
  const flaws = [
    title === '' && { field: `${kind}.title`, message: texts.titleMissing },
    topic === '' && { field: `${kind}.topic`, message: texts.topicMissing },
    !/^[a-z][a-z0-9-]{0,62}$/.test(id) && { field: `${kind}.id`, message: texts.badId },
    known !== undefined && kind === 'block' && { field: `${kind}.id`, message: texts.idTaken },
    known?.kind === 'block' &&
      kind === 'template' && { field: `${kind}.id`, message: texts.otherKind },
  ]
  const errors = flaws.filter((flaw) => flaw !== false)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, item: { id, title, topic, kind } }
}
