import type { BankItem } from '@meinungsbild/storage'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, visitorOf, type StaffApp } from '../../staff-env.ts'
import { BankItemPage, type ShownWording } from './bank-item-page.tsx'
import { parseBankContent } from './block.ts'
import { itemBankTexts } from './item-bank.texts.ts'
import { mayKeepBank } from './may-keep-bank.ts'

/** One item of the bank with all its wordings; taking it out of the list and back. */
export function bankItemRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.bankItem.pattern, async (c) => {
    const item = await deps.storage.itemBank.find(c.req.param('item'))
    if (item === undefined) return notFound(c)
    return show(
      c,
      BankItemPage({
        frame: frameOf(c),
        item,
        wordings: await shownWordings(deps, item),
        offered: (await deps.storage.itemBank.all()).some(({ id }) => id === item.id),
        mayKeep: mayKeepBank(visitorOf(c).account),
        done: c.req.query('erledigt') === 'offered',
      }),
    )
  })

  app.post(routes.bankItem.pattern, async (c) => {
    const { account } = visitorOf(c)
    const item = await deps.storage.itemBank.find(c.req.param('item'))
    if (item === undefined) return notFound(c)
    if (!mayKeepBank(account)) return refused(c, 403, textsOf(c, itemBankTexts).notYours)
    if (formOf(c).get('tun') === 'retire') {
      await deps.storage.itemBank.retire(item.id)
      return c.redirect(routes.itemBank.href({ erledigt: 'retired' }), 303)
    }
    // The same content again makes no new wording; it is only offered again.
    await deps.storage.itemBank.put({ ...item, by: account.id, at: deps.now().toISOString() })
    return c.redirect(routes.bankItem.href({ item: item.id }, { erledigt: 'offered' }), 303)
  })
}

async function shownWordings(deps: StaffDeps, { id }: BankItem): Promise<readonly ShownWording[]> {
  const wordings = await deps.storage.itemBank.wordings(id)
  return Promise.all(
    wordings.map(async ({ wording, content, by, at }) => ({
      wording,
      at,
      by: (await deps.storage.accounts.find(by))?.name ?? by,
      content: parseBankContent(content),
    })),
  )
}
