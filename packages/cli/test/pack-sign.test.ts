import { join } from 'node:path'

import { publicKeyOf } from '@aitebaar/rules/signature'
import { describe, expect, it } from 'vitest'

import { folderWith, run } from './run.ts'

const SECRET = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
const folder = folderWith({ key: `${SECRET}\n`, 'no-key': 'secret' })
const key = join(folder, 'key')

describe('aitebaar pack hash, sign and verify', () => {
  it('signs the hash of the pack, and knows the signature again', async () => {
    const { out: hash } = await run('pack', 'hash')
    expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
    const { status, out: signature } = await run('pack', 'sign', '--key', key)
    expect([status, signature]).toEqual([0, expect.stringMatching(/^[0-9a-f]{128}$/)])
    expect(await run('pack', 'verify', '--signature', signature, '--public-key', publicKeyOf(SECRET))).toMatchObject({
      status: 0,
      out: `The signature fits the pack "kp" (${hash}).`,
    })
    const other = publicKeyOf('1'.repeat(64))
    expect(await run('pack', 'verify', '--signature', signature, '--public-key', other)).toMatchObject({ status: 1 })
  })

  it('refuses what is no key, and never repeats it', async () => {
    for (const file of ['no-key', 'gone']) {
      const { status, out, said } = await run('pack', 'sign', '--key', join(folder, file))
      expect({ status, out }).toEqual({ status: 2, out: '' })
      expect(said).toContain('[cli/bad-key]')
      expect(said).not.toContain('secret')
    }
    expect(await run('pack', 'verify', '--signature', 'x', '--public-key', 'y')).toMatchObject({ status: 2 })
  })

  it('signs no rules with something wrong', async () => {
    const bad = folderWith({ 'a.rule.json': '{ "name": "a/b" }' })
    expect(await run('pack', 'sign', bad, '--key', key)).toMatchObject({ status: 1, out: '' })
    expect(await run('pack', 'hash', folderWith({ 'a.rule.json': '{' }))).toMatchObject({ status: 2, out: '' })
  })
})
