export { DRAFT_LABEL_LISTS, withDraftLabels } from './draft-words.ts'
