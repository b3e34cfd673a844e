import { expect, test } from 'vitest'
import { portfolio, type PortfolioItem } from './portfolio.ts'

function item(satisfaction: number, importance: number, half?: number): PortfolioItem {
  if (half === undefined) {
    return { satisfaction: { value: satisfaction }, importance: { value: importance } }
  }
  const interval = { low: satisfaction - half, high: satisfaction + half }
  return { satisfaction: { value: satisfaction, interval }, importance: { value: importance } }
}

test('items fall into four quadrants around their means', () => {
  const found = portfolio([item(40, 0.3), item(80, 0.3), item(40, 0.1), item(80, 0.1)])
  expect(found.cut.satisfaction).toBe(60)
  expect(found.cut.importance).toBeCloseTo(0.2, 12)
  expect(found.quadrants).toEqual(['act', 'keep', 'watch', 'oversupply'])
})

test('an interval over the cut decides nothing; one that ends at it does', () => {
  const cut = { satisfaction: 60, importance: 0.2 }
  const items = [item(55, 0.3, 6), item(55, 0.3, 5), item(61, 0.1, 5), item(80, 0.1, 5)]
  expect(portfolio(items, cut).quadrants).toEqual([
    'undecidable',
    'act',
    'undecidable',
    'oversupply',
  ])
  const importance = { value: 0.25, interval: { low: 0.1, high: 0.4 } }
  expect(portfolio([{ satisfaction: { value: 90 }, importance }], cut).quadrants).toEqual([
    'undecidable',
  ])
})

test('on the cut is above it', () => {
  expect(portfolio([item(60, 0.2)], { satisfaction: 60, importance: 0.2 }).quadrants).toEqual([
    'keep',
  ])
})
