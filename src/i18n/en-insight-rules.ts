/** English words for the rules behind the insights, loaded with their view. Every other language has exactly these keys. */
export const enInsightRules = {
  scope:
    'Only the selected meetings count, and a theme appears under one rule. Shares describe the record, not everything that was said.',
  periods:
    'The last three complete years of the selection are compared with the years before. The newest year on record counts as incomplete. Each period needs five meetings.',
  new: 'New: found in two meetings or more of the last three complete years, and in none before.',
  changed:
    'Rising and fading: the share of meetings differs between these three years and the three before by ten percentage points or more and by twice its standard error or more, with five meetings or more on the higher side.',
  silent:
    'No longer found: a theme of three meetings or more that was last found three calendar years or more before the newest meeting, with five meetings or more since.',
  host: 'Long since hosting: a city of two meetings or more that last hosted three calendar years or more before the newest meeting, with five meetings or more elsewhere since.',
  round:
    'From the last round to the newest meeting: for each core series with five intervals or more between meetings of known month, the months from its last meeting to the newest selected one, beside the median of its intervals.',
};
