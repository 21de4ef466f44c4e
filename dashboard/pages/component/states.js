// What the claims of capture at each place come to on a day: looked up in the turning points that Python reckoned.

export const NO_CLAIM = 0;

export class States {
  // `state_at`: for each place where its turning points begin, and one more for the end; `state_day` their days in
  // order, `state_code` what holds from that day on, an index into `states` of the header.
  constructor({ columns }) {
    this.at = columns.state_at;
    this.days = columns.state_day;
    this.codes = columns.state_code;
  }

  // Where in the columns the state of a place on a day stands, -1 before the first claim.
  find(p, day) {
    let low = this.at[p];
    let high = this.at[p + 1];
    const start = low;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.days[middle] <= day) low = middle + 1;
      else high = middle;
    }
    return low === start ? -1 : low - 1;
  }

  code(p, day) {
    const found = this.find(p, day);
    return found < 0 ? NO_CLAIM : this.codes[found];
  }

  // Days since the newest claim or denial, null when there is none.
  since(p, day) {
    const found = this.find(p, day);
    return found < 0 ? null : day - this.days[found];
  }
}
