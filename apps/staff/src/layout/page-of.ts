/** One page of a long list. */
export type ListPage<Item> = {
  readonly items: readonly Item[]
  /** From 1. */
  readonly number: number
  readonly pages: number
  readonly all: number
}

const itemsPerPage = 25

/** The page with this number as it stands in an address; the first one if there is no such page. */
export function pageOf<Item>(items: readonly Item[], asked: string | undefined): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(items.length / itemsPerPage))
  const wanted = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1
  const number = wanted >= 1 && wanted <= pages ? wanted : 1
  const first = (number - 1) * itemsPerPage
  return { items: items.slice(first, first + itemsPerPage), number, pages, all: items.length }
}
