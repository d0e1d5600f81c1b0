import type { failures as french } from '../fr/failures'
import type { Same } from '../words'

export const failures: Same<typeof french> = {
  NO_WORKSPACE: 'No workspace is open. Open one or create it.',
  WORKSPACE_READ_ONLY:
    'This workspace is open read-only: save a copy in one of your folders to write in it.',
  FILE_NOT_FOUND:
    'This file is no longer there. Check the path, or plug in the drive that holds it.',
  FILE_EXISTS:
    'A file of that name already exists. Choose another name: Veillée never overwrites a file.',
  FOLDER_NOT_FOUND: 'This folder does not exist. Create it, or choose another.',
  FOLDER_NOT_WRITABLE:
    'This folder refuses writing. Choose another, in your documents for instance.',
  PATH_NOT_ABSOLUTE: 'Give the full path, from the root of the disk.',
  DISK_FULL: 'The disk is full. Free some space and try again: nothing was half-written.',
  NOT_A_WORKSPACE: 'This file is not a Veillée workspace. Nothing in it was changed.',
  WORKSPACE_DAMAGED:
    'This file is damaged and was not opened. Start again from a backup or a copy.',
  WORKSPACE_FOREIGN:
    'The structure of this file is not the one Veillée made: it was not opened. Start again from a backup or a copy.',
  WORKSPACE_LOCKED:
    'This workspace is already open in another Veillée window. Close that one first.',
  WORKSPACE_NEWER:
    'This workspace comes from a newer version of Veillée (format {{fileVersion}}, known here up to {{knownVersion}}). Update Veillée to open it.',
  NOT_FOUND: 'This no longer exists.',
  RULE_REFUSED: {
    malformed: 'This recurrence cannot be read.',
    subDaily: 'Something more frequent than daily is not a ritual.',
    tooDense: 'This recurrence gives too many dates.',
    noDate: 'This recurrence gives no date at all.',
    unsupported: 'Veillée does not know this form of recurrence.',
  },
  LETTER_NOT_DRAFT: 'This letter is no longer a draft: reopen it to change it.',
  LETTER_UNREADABLE: {
    empty: 'This file is empty.',
    binary: 'This file is neither MJML nor HTML.',
    tooLarge: 'This file is over 5 million characters.',
    tooDeep: 'The tags of this file are nested too deeply.',
  },
  LETTER_STUCK: {
    render: 'The preview took too long and was stopped: the draft is kept.',
    check: 'The check took too long and was stopped: the draft is kept.',
    spell: 'Spelling could not be checked: the draft is kept.',
  },
  IMAGE_REFUSED: 'This image cannot be read as a PNG, a JPEG or a GIF.',
  UNDO_NOTHING: 'There is nothing left to undo.',
  UNDO_SUPERSEDED: 'This was changed since: undo what followed first.',
  FILES_TOO_LARGE: 'Together these files are over {{limitMegabytes}} MB: take fewer at a time.',
  FILE_TOO_LARGE: 'This file is over {{limitMegabytes}} MB.',
  TABLE_UNREADABLE: {
    empty: 'This table is empty: it takes a line of headers and at least one row.',
    binary: 'This file is no text table. Save it as CSV from your spreadsheet first.',
    tooManyRows: 'This table has too many rows. Split it into several files.',
    tooSlow: 'This file takes too long to read.',
    noHoliday: 'This calendar holds no holidays.',
  },
  END_BEFORE_START: 'The end comes before the start.',
  STATEMENT_TOO_LONG:
    'This period has {{count}} lines, and a statement holds {{limit}} at most. Submit shorter periods, or totals only.',
  TIMER_GAP: 'First say what becomes of the time Veillée did not see.',
  HALF_INTERVAL: 'Give a start and an end, or neither.',
  ENTRY_TOO_LONG: 'An entry is 25 hours long at most. Check the day of its start and of its end.',
  CELL_HAS_TIMES: 'Part of this time has a start and an end: change it in the list of entries.',
  NOTHING_SUBMITTED: 'Nothing has been submitted for these days yet.',
  FILE_REFUSED: {
    notOurs: 'This file is neither a statement nor a decision of Veillée.',
    truncated: 'This file is incomplete. Ask for it again.',
    altered: 'This file was changed after it was signed. Ask for it again.',
    badSignature: 'The signature of this file is wrong. Nothing was taken from it.',
    newer: 'This file comes from a newer Veillée. Update Veillée.',
    tooLarge: 'This file is too large for a statement.',
    otherStatement: 'This decision is about a statement that is not in this workspace.',
    otherVersion: 'This decision is about another version of this statement.',
    ownKey: 'This decision is signed with the key of whoever submitted: it does not count.',
    twice: 'This file was taken in already.',
    brokenChain: 'The chain of this statement does not hold: a line at least was rewritten.',
  },
  KEY_NOT_CONFIRMED: 'Confirm the code of this key by voice first.',
  OTHER_KIND: {
    community: 'This is done in the workspace of a community.',
    supervision: 'This is done in a supervision workspace.',
  },
  NAME_TAKEN: 'Another tag already has this name: merge them.',
  COLLECTION_MISPLACED: 'A collection cannot lie inside itself, nor be more than ten levels deep.',
  UNEXPECTED: 'Something went wrong. Nothing was half-saved. Reference: {{reference}}',
  BAD_REQUEST: 'Some answers do not fit: correct the fields that are marked.',
  OFFLINE:
    'Veillée no longer answers. Start the application again: nothing that was saved is lost.',
}
