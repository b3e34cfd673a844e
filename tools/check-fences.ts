/**
 * Proves that the fences between the rooms hold: the rules of `.dependency-cruiser.mjs` over the whole house,
 * that the house was seen at all, and that the fixture which breaks a fence is rejected.
 */
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import configuration from '../.dependency-cruiser.mjs'

/** Fewer modules than this means that the tool was blind, not that the house is clean. */
const fewestModules = 100

async function violations(paths: string[]): Promise<ICruiseResult> {
  const { output } = await cruise(paths, {
    ruleSet: { forbidden: configuration.forbidden },
    validate: true,
    ...configuration.options,
  })
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with text, expected its result')
  return output
}

const house = await violations(['packages', 'apps', 'e2e', 'bench'])
for (const violation of house.summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} -> ${violation.to}`)
}

const fixture = await violations(['tools/fence-fixture'])
const rejected = fixture.summary.violations.some(({ rule }) => rule.name === 'pure-stays-pure')
if (!rejected)
  console.error('The fixture in tools/fence-fixture breaks a fence and was not rejected.')

const seen = house.summary.totalCruised
if (seen < fewestModules)
  console.error(`Only ${seen} modules were seen; expected at least ${fewestModules}.`)

process.exitCode = house.summary.error === 0 && rejected && seen >= fewestModules ? 0 : 1
