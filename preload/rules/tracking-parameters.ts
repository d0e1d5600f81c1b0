/** Beginnings of names that measuring tools keep for themselves. */
const families = /^(?:utm|pk|mtm|matomo|piwik|hsa|at|fb_action)_/

/**
 * Names that say who clicked where, in which mailing, or which visit it is: no page depends on
 * them. A name that some sites use for content (ref, source, id, campaign…) is not among them.
 */
const names = new Set(
  `fbclid gclid gclsrc gbraid wbraid dclid msclkid yclid ymclid twclid ttclid li_fat_id rb_clickid
  epik igshid igsh mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok vero_id
  vero_conv oly_enc_id oly_anon_id _ga _gl _openstat ml_subscriber ml_subscriber_hash
  ck_subscriber_id dm_i elqtrackid elqtrack wickedid srsltid guccounter guce_referrer
  guce_referrer_sig xtor xtref xtcr s_cid ns_mchannel wt_mc wt_zmc wt.mc_id phpsessid jsessionid`.split(
    /\s+/,
  ),
)

/** Whether a parameter only follows people: `part` is the whole of it, name and value. */
export function isTracking(name: string, part: string): boolean {
  const folded = name.toLowerCase()
  return families.test(folded) || names.has(folded) || /^ref_src=twsrc/i.test(part)
}
