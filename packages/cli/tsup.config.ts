import { library } from '../../tools/tsup-preset.ts'

export default library(['src/main.ts'], { format: ['esm'], dts: false, platform: 'node', target: 'node20', banner: { js: '#!/usr/bin/env node' } })
