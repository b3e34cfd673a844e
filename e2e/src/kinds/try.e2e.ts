import { it } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
import axe from 'axe-core'
import { follow } from '../harness/form.ts'
import { runHouse } from '../harness/running-house.ts'
import { desktop, newVisitor } from '../harness/visitor.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { everyKind } from '../survey/every-kind.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
it('x', async () => {
  const house = await runHouse()
  await publishSurvey(house, { slug: 'try', questionnaire: everyKind })
  const { page } = await newVisitor({ origins: [house.citizenUrl], statuses: [], who: 'citizen' }, desktop)
  await page.goto(`${house.citizenUrl}/befragung/try?von=poster`)
  await follow(page, page.getByRole('link', { name: 'Befragung beginnen' }))
  const time = async (name: string, f: () => Promise<unknown>) => {
    const all = []
    for (let i = 0; i < 5; i++) { const t = performance.now(); const c = process.cpuUsage(); await f(); const d = process.cpuUsage(c); all.push(`${Math.round(performance.now() - t)}/${Math.round((d.user + d.system) / 1000)}`) }
    console.info(name, all.join(' '))
  }
  await time('full', () => new AxeBuilder({ page }).withTags(standard).setLegacyMode(true).analyze())
  await time('full violations', () => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(standard).setLegacyMode(true).analyze())
  await time('colour', () => new AxeBuilder({ page }).withRules(['color-contrast']).setLegacyMode(true).analyze())
  await time('inject', () => page.evaluate(axe.source))
  await time('own full', () => page.evaluate((values) => (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }).then((r: any) => r.violations), standard))
  await time('own full no best', () => page.evaluate((values) => (globalThis as any).axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], rules: {'color-contrast': {enabled: false}} }).then((r: any) => r.violations), standard))
  await time('own colour', () => page.evaluate(() => (globalThis as any).axe.run(document, { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] }).then((r: any) => r.violations)))
  await time('media', async () => { await page.emulateMedia({ forcedColors: 'active' }); await page.emulateMedia({ forcedColors: null }) })
  await time('sideways', () => expectNoSidewaysScrolling(page, [320]))
  await time('snapshot', () => page.getByRole('main').ariaSnapshot())
})
