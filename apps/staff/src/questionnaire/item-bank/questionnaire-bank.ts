import type { FormError } from '@meinungsbild/design'
import { answerRefusal } from '../../dossier/carry-out.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { draftFor, isBegun, type BegunDraft, type Draft } from '../draft.ts'
import { saveDraft } from '../save-draft.ts'
import { jsonOf, parseBankContent } from './block.ts'
import { insertBlock } from './insert-block.ts'
import { itemBankTexts } from './item-bank.texts.ts'
import { itemNamed } from './item-named.ts'
import { itemsNamedIn } from './known-items.ts'
import { mayKeepBank } from './may-keep-bank.ts'
import { QuestionnaireBankPage } from './questionnaire-bank-page.tsx'
import { questionnaireBankTexts } from './questionnaire-bank.texts.ts'
import { takeIn } from './take-in.ts'
import { trendsOf } from './trend-breaks.ts'

type Again = (errors: readonly FormError[]) => Promise<Response>

/** Between the item bank and one questionnaire. */
export function questionnaireBankRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.questionnaireBank.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    return page(c, deps, draft, new URLSearchParams(), [], doneIn(c))
  })

  app.post(routes.questionnaireBank.pattern, async (c) => {
    const draft = await draftFor(c, deps)
    if (draft === undefined) return notFound(c)
    const again: Again = (errors) => page(c, deps, draft, formOf(c), errors)
    const act = formOf(c).get('act')
    if (act === 'start') return start(c, deps, draft, again)
    if (!isBegun(draft)) return notFound(c)
    if (act === 'insert') return insert(c, deps, draft, again)
    if (act !== 'takeIn' && act !== 'template') return notFound(c)
    if (!mayKeepBank(visitorOf(c).account)) {
      return refused(c, 403, textsOf(c, itemBankTexts).notYours)
    }
    return act === 'takeIn' ? takeIn(c, deps, draft, again) : keepTemplate(c, deps, draft, again)
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  draft: Draft,
  form: URLSearchParams,
  errors: readonly FormError[],
  done?: string,
): Promise<Response> {
  const { itemBank } = deps.storage
  const { questionnaire } = draft
  const view = {
    draft,
    form,
    errors,
    done,
    frame: frameOf(c),
    items: await itemBank.all(),
    trends:
      questionnaire === undefined
        ? []
        : trendsOf(questionnaire, await itemsNamedIn(questionnaire, itemBank)),
    mayKeep: mayKeepBank(visitorOf(c).account),
  }
  return show(c, QuestionnaireBankPage(view), errors.length === 0 ? 200 : 422)
}

function doneIn(c: StaffContext): string | undefined {
  const texts = textsOf(c, questionnaireBankTexts)
  switch (c.req.query('erledigt')) {
    case 'inserted':
      return texts.inserted
    case 'kept':
      return texts.kept
    case 'takenIn': {
      const without = c.req.query('ohne') ?? ''
      return without === '' ? texts.takenIn : texts.unconditioned(without)
    }
    default:
      return undefined
  }
}

async function insert(c: StaffContext, deps: StaffDeps, draft: BegunDraft, again: Again) {
  if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
  const texts = textsOf(c, questionnaireBankTexts)
  const form = formOf(c)
  const item = await deps.storage.itemBank.find(form.get('block') ?? '')
  if (item?.kind !== 'block') return again([{ field: 'block', message: texts.noBlock }])
  const block = parseBankContent(item.content)
  if (block === undefined) return again([{ field: 'block', message: texts.unreadable }])
  const { id, wording } = item
  const inserted = insertBlock(
    draft.questionnaire,
    block,
    { item: id, wording },
    form.get('page') ?? '',
  )
  const done = routes.questionnaireBank.href({ id: draft.loaded.id }, { erledigt: 'inserted' })
  const place = 'outline'
  return saveDraft(c, deps, draft, inserted.changed, { done, place, again })
}

async function start(c: StaffContext, deps: StaffDeps, draft: Draft, again: Again) {
  if (!draft.permission.ok) return answerRefusal(c, draft.permission.refusal)
  const texts = textsOf(c, questionnaireBankTexts)
  const item = await deps.storage.itemBank.find(formOf(c).get('start') ?? '')
  if (item?.kind !== 'template') return again([{ field: 'start', message: texts.noTemplate }])
  const template = parseBankContent(item.content)
  if (template === undefined) return again([{ field: 'start', message: texts.unreadable }])
  const done = routes.questionnaire.href({ id: draft.loaded.id }, { erledigt: 'imported' })
  return saveDraft(c, deps, draft, template, { done, place: 'import', again })
}

async function keepTemplate(c: StaffContext, deps: StaffDeps, draft: BegunDraft, again: Again) {
  const named = await itemNamed(c, deps.storage.itemBank, 'template')
  if (!named.ok) return again(named.errors)
  await deps.storage.itemBank.put({
    ...named.item,
    content: jsonOf(draft.questionnaire),
    by: visitorOf(c).account.id,
    at: deps.now().toISOString(),
  })
  const done = routes.questionnaireBank.href({ id: draft.loaded.id }, { erledigt: 'kept' })
  return c.redirect(done, 303)
}
