"""Reads the facts of a sentence in a language that is described to it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from fractions import Fraction

from desktop_app.core.text import Span
from desktop_app.french.fact_units import TIME_OF_DAY, unit_beside
from desktop_app.french.facts import (
    FRACTIONS,
    Fact,
    Token,
    Topic,
    date_fact,
    decade_fact,
    figure_values,
    is_joined,
    key,
    keys_of,
    ordinal_fact,
    plain_letters,
    roman_value,
    tokens_of,
)
from desktop_app.french.hours import Hours
from desktop_app.french.short_years import with_whole_years
from desktop_app.french.speech import Speech

Read = tuple[int, tuple[Fact, ...]]
"""The index of the token to go on with, and what was read before it."""


class FactReader:
    """One sentence, read once from left to right."""

    def __init__(self, text: str, speech: Speech) -> None:
        self._text, self._plain, self._speech = text, plain_letters(text), speech
        self._tokens = tokens_of(speech.tokens, self._plain, speech.words)
        self._scales: dict[Span, int] = {}

    def facts(self) -> tuple[Fact, ...]:
        """The facts in order. Spans count code points."""
        return tuple(with_whole_years(list(self._ranged(list(self._facts()))), self._plain))

    def _facts(self) -> Iterator[Fact]:
        index = 0
        while index < len(self._tokens):
            end, facts = self._read(index)
            yield from facts
            index = max(end, index + 1)

    def _read(self, index: int) -> Read:
        token = self._tokens[index]
        match token.kind:
            case "iso" | "date":
                return index + 1, (date_fact(token, self._speech.day_first),)
            case "clock":
                return index + 1, (self._clock(token),)
            case "decade":
                return index + 1, (decade_fact(token.span, int(re.sub(r"\D", "", token.text))),)
            case "ordinal":
                return index + 1, (self._final(ordinal_fact(token.span, int(re.sub(r"\D", "", token.text)))),)
            case "roman":
                return index + 1, self._roman(token)
            case "figures":
                return self._figures(index)
            case _:
                return self._word(index)

    # Dates and times

    def _clock(self, token: Token) -> Fact:
        hour, minute = [*map(int, re.findall(r"\d+", token.text)), 0][:2]
        keys = keys_of(Topic.CLOCK, [60 * one + minute for one in self._hours(token.span, hour)])
        keys += keys_of(Topic.NUMBER, [hour + Fraction(minute, 60)])
        sense = self._speech.hours_at(self._text, token.span)
        if sense is Hours.LENGTH:
            return Fact(Topic.NUMBER, token.span, keys_of(Topic.NUMBER, [hour]), frozenset({"hours"}))
        units = frozenset({TIME_OF_DAY}) if sense is Hours.CLOCK else frozenset[str]()
        parts = (key(Topic.NUMBER, hour), key(Topic.NUMBER, minute)) if minute else (key(Topic.NUMBER, hour),)
        return Fact(Topic.CLOCK, token.span, keys, units, parts=(parts,))

    def _hours(self, span: Span, hour: int, sure: bool = False) -> tuple[int, ...]:
        """The hours of the day that `hour` may mean, by the words beside it."""
        said, (morning, afternoon) = span.of(self._plain), self._speech.halves_of_day
        if hour <= 12 and (afternoon.search(said) or afternoon.match(self._plain, span.end)):
            return (hour % 12 + 12,)
        if hour <= 12 and (morning.search(said) or morning.match(self._plain, span.end)):
            return (hour % 12,)
        exact = (sure or "h" in said) and not self._speech.evening.search(self._plain)  # 11h26 is in the morning
        return (hour % 24,) if hour > 12 or exact else (hour, (hour + 12) % 24)

    def _calendar(self, token: Token) -> Fact | None:
        word = token.text
        topic, table = (
            (Topic.WEEKDAY, self._speech.weekdays)
            if word in self._speech.weekdays
            else (Topic.MONTH, self._speech.months)
        )
        if word in self._speech.hours:
            return Fact(Topic.CLOCK, token.span, (key(Topic.CLOCK, self._speech.hours[word]),), firm=False)
        if word not in table:
            return None
        if self._speech.proper.fullmatch(word) and self._is_other_word(token.span):
            return None
        firm = not self._speech.to_next_day.search(self._plain, max(0, token.span.start - 24), token.span.start)
        return Fact(topic, token.span, (key(topic, table[word]),), firm=firm)

    def _is_other_word(self, span: Span) -> bool:
        """Whether "May", "Mars" and the like are no months."""
        if self._speech.capital and not self._text[span.start].isupper():
            return True
        if re.match(r" \d", self._plain[span.end : span.end + 2]):
            return False
        return not self._speech.before_month.search(self._plain, max(0, span.start - 12), span.start)

    # Numbers

    def _figures(self, index: int) -> Read:
        token, end = self._tokens[index], index + 1
        values = figure_values(token.text)
        scale = 1
        while end < len(self._tokens) and is_joined(self._plain, self._tokens[end - 1], self._tokens[end]):
            more = self._scale(end)
            if not more:
                end += self._speech.numerals.scales.get(self._tokens[end].text) == 100  # 46 cents
                break
            scale, end = scale * more, end + 1
        last = self._tokens[end - 1]
        span = Span(token.span.start, last.span.end if scale > 1 or end == index + 1 else token.span.end)
        values = tuple(value * scale for value in values)
        if end == index + 1 and re.match(r"m\b", self._plain[span.end : span.end + 2]):  # metres, or millions of people
            values += (values[0] * 10**6,)
        return end, (self._number(span, values, scale),)

    def _scale(self, index: int) -> int:
        token = self._tokens[index]
        scale = self._speech.numerals.scales.get(token.text, 0)
        scale = 0 if scale == 100 else scale
        if token.text in self._speech.shorthand:
            money = re.compile(r"[€$£¥]")
            after, before = token.span.end, self._tokens[index - 1].span.start
            near = self._plain[max(0, before - 2) : before] + self._plain[after : after + 2]
            scale = self._speech.shorthand[token.text] if len(token.text) > 1 or money.search(near) else 0
        return scale

    def _number(self, span: Span, values: Iterable[int | Fraction], scale: int = 1, firm: bool = True) -> Fact:
        values = list(values)
        units = unit_beside(self._plain, span.start, span.end, self._speech.units)
        half = self._speech.half.match(self._plain, span.end)
        if half:
            values.append(values[0] + Fraction(1, 2) * scale)
            values.append(values[-1] * self._speech.numerals.scales.get(half["scale"] or "", 1))
        keys = keys_of(Topic.NUMBER, values)
        sharp = re.fullmatch(r"([01]?\d|2[0-4])\.([0-5]\d)", span.of(self._plain))
        if sharp:  # 7.30 for half past seven
            keys += keys_of(Topic.CLOCK, [60 * hour + int(sharp[2]) for hour in self._hours(span, int(sharp[1]))])
        self._scales[span] = scale
        number = Fact(Topic.NUMBER, span, keys, units, firm)
        return self._hours_fact(number, len(values) > 1) if "hours" in units else number

    def _hours_fact(self, number: Fact, half: bool) -> Fact:
        """A number of hours, which may be a time of the day, surely or perhaps; `half`: with half an hour more."""
        sense, hour = self._speech.hours_at(self._text, number.span), number.value
        if sense is Hours.CLOCK and hour >= 100:  # "1800 hours"
            keys = number.keys + keys_of(Topic.CLOCK, [hour // 100 * 60 + hour % 100])
            return replace(number, keys=keys, units=number.units | {TIME_OF_DAY})
        if sense is Hours.LENGTH or hour > 24:
            return number
        if hour != int(hour):  # "15.30 heures"
            return replace(number, units=number.units | {TIME_OF_DAY})
        sure = sense is Hours.CLOCK and self._plain[number.span.start].isdigit()  # "six heures" may be in the evening
        minutes = [60 * one for one in self._hours(number.span, int(hour), sure)]
        keys = keys_of(Topic.CLOCK, [*minutes, *(minute + 30 for minute in minutes if half)])
        if sense is Hours.UNKNOWN:
            return replace(number, keys=number.keys + keys, units=number.units | {TIME_OF_DAY})
        keys += (*number.keys, *keys_of(Topic.NUMBER, [hour - 12] if hour > 12 else []))
        return Fact(Topic.CLOCK, number.span, keys, frozenset({TIME_OF_DAY}), number.firm, (number.keys[:1],))

    def _roman(self, token: Token) -> tuple[Fact, ...]:
        words = re.match(r"[IVX]{2,6}|[IVX](?=[eè])", self._text[token.span.start : token.span.end])
        if words is None:
            return ()
        return (ordinal_fact(token.span, roman_value(words[0]), firm=len(words[0]) < len(token.span)),)

    def _word(self, index: int) -> Read:
        token, speech = self._tokens[index], self._speech
        said = self._calendar(token)
        if said:
            return index + 1, (said,)
        scaled = self._article_and_scale(index)
        if scaled:
            return scaled
        end, value = speech.numerals.read(self._tokens, index, self._plain)
        if end > index:
            return self._after_words(index, end, value)
        if token.text.removesuffix("s") in speech.ordinals:
            return index + 1, (self._final(ordinal_fact(token.span, speech.ordinals[token.text.removesuffix("s")])),)
        if token.text in speech.vague:
            return self._vague(index)
        for table, firm in ((speech.groups, True), (speech.loose, False)):
            if token.text in table:
                values = table[token.text]
                return index + 1, (self._number(token.span, values, firm=firm and len(values) == 1),)
        if token.text in speech.decades:
            return index + 1, (decade_fact(token.span, speech.decades[token.text]),)
        return index + 1, ()

    def _article_and_scale(self, index: int) -> Read | None:
        """ "A million", "half a million", "un demi-million"."""
        tokens, scales, end = self._tokens, self._speech.numerals.scales, index
        words = [token.text for token in tokens[index : index + 3]]
        half = words[0] in ("half", "demi")
        end = index + half + (words[half : half + 1] in (["a"], ["an"]))
        added = self._plain.endswith(
            ("and a ", "and a-", "and "), 0, tokens[index].span.start
        )  # one and a half million
        if end == index or end >= len(tokens) or not is_joined(self._plain, tokens[end - 1], tokens[end]):
            return None
        scale = scales.get(tokens[end].text) or (12 if tokens[end].text in ("dozen", "douzaine") and half else 0)
        while end + 1 < len(tokens) and scale and self._plain[tokens[end].span.end : tokens[end + 1].span.start] == " ":
            if tokens[end + 1].text not in scales:
                break
            scale, end = scale * scales[tokens[end + 1].text], end + 1
        span = Span(tokens[index].span.start, tokens[end].span.end)
        return (end + 1, (self._number(span, [Fraction(scale, 1 + half)], scale, firm=not added),)) if scale else None

    def _after_words(self, index: int, end: int, value: Fraction) -> Read:
        """A number in words, with what may follow: an ordinal ("vingt-cinquième"), a fraction, a noun ("trentaine")."""
        tokens, speech = self._tokens, self._speech
        end += [token.text for token in tokens[end : end + 2]] == ["et", "unieme"]
        following = tokens[end] if end < len(tokens) and is_joined(self._plain, tokens[end - 1], tokens[end]) else None
        if following and following.text.removesuffix("s") in speech.ordinals:
            ordinal = speech.ordinals[following.text.removesuffix("s")]
            span = Span(tokens[index].span.start, following.span.end)
            if ordinal < 20 <= value or (value == 10 and 7 <= ordinal <= 9):
                return end + 1, (ordinal_fact(span, int(value) + ordinal),)
            if ordinal > 2 and self._plain[following.span.start - 1] == "-":
                return end + 1, (self._number(span, [value / ordinal], firm=False),)
        if following and following.text in FRACTIONS:
            span = Span(tokens[index].span.start, following.span.end)
            values = [value / FRACTIONS[following.text], *(speech.loose.get(following.text, ()) if value == 1 else ())]
            return end + 1, (self._number(span, values, firm=False),)
        if following and following.text in speech.groups and value < 10:
            span = Span(tokens[index].span.start, following.span.end)
            return end + 1, (
                self._number(
                    span,
                    [value * one for one in speech.groups[following.text]],
                    firm=len(speech.groups[following.text]) == 1,
                ),
            )
        span = Span(tokens[index].span.start, tokens[end - 1].span.end)
        one_word = end == index + 1 and not speech.counting.match(self._plain, span.end)
        compound = speech.compound.match(self._plain, span.end)  # a two-party system
        uncertain = one_word and (compound or tokens[index].text in speech.uncertain)
        definite = speech.definite.search(self._plain, max(0, span.start - 8), span.start)
        pair = value == 2 and definite and not speech.measured.match(self._plain, span.end)
        firm = value > 1 and not (uncertain or pair or (following is not None and following.text in speech.decades))
        return end, (self._number(span, [value], self._last_scale(index, end), firm),)

    def _final(self, fact: Fact) -> Fact:
        """ "Huitièmes de finale" are the last sixteen."""
        if not self._plain.startswith(" de finale", fact.span.end):
            return fact
        return replace(fact, keys=(*fact.keys, key(Topic.NUMBER, 2 * fact.value)), firm=False)

    def _last_scale(self, index: int, end: int) -> int:
        return self._speech.numerals.scales.get(self._tokens[end - 1].text, 1) if end > index + 1 else 1

    def _vague(self, index: int) -> Read:
        """ "Dizaines", "dizaines de milliers"."""
        tokens, vague, end = self._tokens, self._speech.vague, index + 1
        value = vague[tokens[index].text]
        while end + 1 < len(tokens) and tokens[end].text == self._speech.of and tokens[end + 1].text in vague:
            if not is_joined(self._plain, tokens[end], tokens[end + 1]):
                break
            value, end = value * vague[tokens[end + 1].text], end + 2
        span = Span(tokens[index].span.start, tokens[end - 1].span.end)
        values = (value, value // 10 * 12) if value % 12 else (value, value // 12 * 10)
        return end, (Fact(Topic.VAGUE, span, keys_of(Topic.VAGUE, values), firm=value >= 1000),)

    def _ranged(self, facts: list[Fact]) -> Iterator[Fact]:
        """Gives the first of two numbers in a range the scale and the unit of the second: "2 to 3 million"."""
        for fact, after in zip(facts, [*facts[1:], None], strict=False):
            between = self._plain[fact.span.end : after.span.start] if after else "none"
            if after is None or fact.topic is not Topic.NUMBER or not self._speech.range.fullmatch(between):
                yield fact
                continue
            scale = self._scales.get(after.span, 1)
            more = keys_of(Topic.NUMBER, [fact.value * scale]) if scale > fact.value else ()
            units = fact.units or after.units
            yield replace(fact, keys=tuple(dict.fromkeys((*fact.keys, *more))), units=units)
