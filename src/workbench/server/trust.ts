/**
 * Where office.js, which lies in "office", asks whether the host may be trusted: a host that is no Microsoft domain is asked
 * about.
 */
export const TRUST_PAGE = 'office/AgaveErrorUX/index.html';

/** Says that it may: the host is the workbench. */
export const TRUST =
  '<!doctype html><title>trust</title><script>addEventListener("message",()=>parent.postMessage(' +
  'JSON.stringify({hostUserTrusted:true}),"*"))</script>';
