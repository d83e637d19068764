import type { Command } from 'commander'

import { packBuild } from '../commands/pack-build.ts'
import { packHash, packSign, packVerify } from '../commands/pack-sign.ts'
import { option, out } from '../options.ts'
import type { Run } from './run.ts'

/** `aitebaar pack …`: packs for applications. */
export const packCommands = (program: Command, run: Run): void => {
  const pack = program.command('pack').description('packs for applications')
  pack
    .command('build')
    .description('write a pack that was checked, for @aitebaar/rules/evaluate')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .addOption(option())
    .option('--module', 'a JavaScript module compiled ahead of time, instead of JSON', false)
    .addOption(out())
    .action((folder: string | undefined, options) => run(options, (to) => packBuild({ folder, ...options }, to)))
  pack
    .command('hash')
    .description('the content hash of a pack')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .action((folder: string | undefined, options) => run(options, (to) => packHash(folder, to)))
  pack
    .command('sign')
    .description('a detached Ed25519 signature of a pack, for hosts that pin it')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .requiredOption('--key <file>', 'a file with the secret key: 64 hexadecimal digits')
    .action((folder: string | undefined, options) => run(options, (to) => packSign({ folder, ...options }, to)))
  pack
    .command('verify')
    .description('whether a signature fits a pack')
    .argument('[folder]', 'a folder of rules; the built-in ones when left out')
    .requiredOption('--signature <digits>', 'the signature: 128 hexadecimal digits')
    .requiredOption('--public-key <digits>', 'the public key: 64 hexadecimal digits')
    .action((folder: string | undefined, options) => run(options, (to) => packVerify({ folder, ...options }, to)))
}
