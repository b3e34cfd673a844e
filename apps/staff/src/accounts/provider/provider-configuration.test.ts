import { expect, test } from 'vitest'
import { readProviderConfiguration } from './provider-configuration.ts'

test.each([
  ['OIDC_ISSUER', 'http://id.example'],
  ['OIDC_CLIENT_SECRET', undefined],
  ['OIDC_ROLES', '{"gruppe": {"roles": ["mayor"]}}'],
  ['OIDC_ROLES', 'kein JSON'],
  ['OIDC_SECOND_FACTOR', 'perhaps'],
])('%s as %j refuses the start', (name, value) => {
  const complete = {
    OIDC_ISSUER: 'https://id.example',
    OIDC_CLIENT_ID: 'a',
    OIDC_CLIENT_SECRET: 'b',
    OIDC_ROLES: '{}',
  }
  const read = readProviderConfiguration({ ...complete, [name]: value })
  expect(read.ok ? 'ok' : read.sentence).toContain(name)
  expect(readProviderConfiguration(complete).ok).toBe(true)
  expect(readProviderConfiguration({})).toEqual({ ok: true, provider: undefined })
})
