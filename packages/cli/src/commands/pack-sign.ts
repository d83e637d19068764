import { readFileSync } from 'node:fs'

import type { Issue } from '@aitebaar/core'
import { pinPack, signPack } from '@aitebaar/rules/signature'

import { FINE, NO, WRONG_INPUT } from '../exit.ts'
import { issueText } from '../format/issues.ts'
import { packOf } from '../input/engine-of.ts'
import type { Terminal } from '../terminal.ts'

/** The id and the content hash of a pack, once its rules were found to be right. */
const withHash = (folder: string | undefined, terminal: Terminal, work: (id: string, hash: string) => number): number => {
  const loaded = packOf(folder, terminal)
  return typeof loaded === 'number' ? loaded : work(loaded.pack.id, loaded.hash)
}

/** Prints the content hash of a pack, which is what is signed. */
export const packHash = (folder: string | undefined, terminal: Terminal): number =>
  withHash(folder, terminal, (_, hash) => {
    terminal.out(hash)
    return FINE
  })

const refuse = (terminal: Terminal, issue: Issue): number => {
  terminal.say(issueText(issue, terminal.width))
  return WRONG_INPUT
}

const KEY = /^[0-9a-f]{64}$/

const badKey = (option: string): Issue => ({
  code: 'cli/bad-key',
  path: [option],
  message: 'This is not a key.',
  help: 'A key is 64 hexadecimal digits in lower case.',
})

/** The text of a file that holds one key; the key is never part of a message. */
const readKey = (file: string): string | undefined => {
  try {
    const text = readFileSync(file, 'utf8').trim()
    return KEY.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** Prints a detached signature of a pack. The secret key is read from a file, so that no list of processes shows it. */
export const packSign = ({ folder, key }: { readonly folder: string | undefined; readonly key: string }, terminal: Terminal): number => {
  const secret = readKey(key)
  if (secret === undefined) return refuse(terminal, badKey('--key'))
  return withHash(folder, terminal, (_, hash) => {
    terminal.out(signPack(hash, secret))
    return FINE
  })
}

/** What `aitebaar pack verify` was called with. */
export interface PackVerifyCall {
  readonly folder: string | undefined
  readonly signature: string
  readonly publicKey: string
}

/** Says whether a signature is one of this pack by this key. */
export const packVerify = ({ folder, signature, publicKey }: PackVerifyCall, terminal: Terminal): number => {
  if (!KEY.test(publicKey)) return refuse(terminal, badKey('--public-key'))
  return withHash(folder, terminal, (id, hash) => {
    const fits = pinPack(id, [publicKey]).trusts(hash, signature)
    terminal.out(fits ? `The signature fits the pack "${id}" (${hash}).` : `The signature does not fit the pack "${id}" (${hash}).`)
    return fits ? FINE : NO
  })
}
