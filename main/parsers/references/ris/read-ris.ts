import { recordOfItem } from '../read-csl-json'
import type { Reader } from '../reading'
import { itemOfRis } from './ris-item'
import { risRecords } from './ris-lines'

/** Reads RIS: every TY is a record, whether it is ended or not. */
export const readRis: Reader = (text, emit) => {
  for (const { line, end, tags } of risRecords(text)) {
    emit(recordOfItem(itemOfRis(tags), line), end)
  }
  return null
}
