import type { FormError } from '@meinungsbild/design'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { ItemBankPage } from './item-bank-page.tsx'
import { itemBankTexts } from './item-bank.texts.ts'
import { mayKeepBank } from './may-keep-bank.ts'
import { searchItems } from './search-items.ts'
import { starterBlocks } from './starter-blocks.ts'

/** The item bank of the house: its list, and taking up blocks that come with the application. */
export function itemBankRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.itemBank.pattern, async (c) => {
    const done = (['adopted', 'retired'] as const).find((own) => own === c.req.query('erledigt'))
    return show(c, await listPage(c, deps, [], done))
  })

  app.post(routes.itemBank.pattern, async (c) => {
    const { account } = visitorOf(c)
    const texts = textsOf(c, itemBankTexts)
    if (!mayKeepBank(account)) return refused(c, 403, texts.notYours)
    const wanted = formOf(c).getAll('block')
    const chosen = (await offeredBlocks(deps)).filter(({ id }) => wanted.includes(id))
    if (chosen.length === 0) {
      const error = { field: 'block', message: texts.noneChosen }
      return show(c, await listPage(c, deps, [error]), 422)
    }
    for (const { id, title, topic, content } of chosen) {
      const taken = { by: account.id, at: deps.now().toISOString() }
      await deps.storage.itemBank.put({ id, kind: 'block', title, topic, content, ...taken })
    }
    return c.redirect(routes.itemBank.href({ erledigt: 'adopted' }), 303)
  })
}

async function listPage(
  c: StaffContext,
  deps: StaffDeps,
  errors: readonly FormError[],
  done?: 'adopted' | 'retired',
) {
  const search = (c.req.query('suche') ?? '').trim()
  return ItemBankPage({
    frame: frameOf(c),
    items: searchItems(await deps.storage.itemBank.all(), search),
    search,
    offered: await offeredBlocks(deps),
    mayKeep: mayKeepBank(visitorOf(c).account),
    errors,
    done,
  })
}

/** What comes with the application and was never in the bank; what was taken out of it is not offered again. */
async function offeredBlocks(deps: StaffDeps) {
  const blocks = starterBlocks()
  const known = await Promise.all(blocks.map(({ id }) => deps.storage.itemBank.find(id)))
  return blocks.filter((_, index) => known[index] === undefined)
}
