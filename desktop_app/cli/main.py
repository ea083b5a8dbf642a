"""The command line: brief, translate, check, packages, self-test."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app import __version__
from desktop_app.cli.check import FORMATS, check_pairs, remarks, report_lines
from desktop_app.cli.gist import add_gist
from desktop_app.cli.glossary import add_glossary, glossary_of
from desktop_app.cli.options import add_origin, add_quality, allow_origin, origin_of
from desktop_app.cli.packages import add_verbs
from desktop_app.core.errors import DragomanError, FileUnreadable
from desktop_app.core.files import write_bytes, write_text
from desktop_app.core.gist import GistMethod
from desktop_app.core.languages import FRENCH, english_name
from desktop_app.core.model import Activity, Article, Briefing, Trouble
from desktop_app.core.pipeline import CancelToken, Stage, run
from desktop_app.core.reading import as_article, decode
from desktop_app.export import EXPORTERS, exporter_for
from desktop_app.sources.reading import files_in, read_source
from desktop_app.sources.source import completed

DONE, FAILED, INTERRUPTED = 0, 1, 130

_NOTES = {
    Trouble.LANGUAGE_UNCERTAIN: "too short to tell the language; read as French",
    Trouble.OTHER_LANGUAGE: "this does not look {0}; read as {0} all the same",
    Trouble.UNTUNED_LANGUAGE: "read as {0}: names, dates and repairs are made for French only and were left out",
    Trouble.NO_NAMES: "names could not be found",
    Trouble.NO_SUMMARY: "no gist could be chosen",
    Trouble.NO_LINKS: "names could not be linked",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Exit code 0: done; 1: the work failed, stderr says why; 2: wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = _parser()
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if options.debug else logging.CRITICAL)
    try:
        return int(options.command(options))
    except DragomanError as error:
        return _failed(str(error), options.debug)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED
    except Exception as error:
        reason = f"Something unexpected failed ({type(error).__name__}). Run it again with --debug to see where."
        return _failed(reason, options.debug)


def _failed(sentence: str, debug: bool) -> int:
    if debug:
        logging.getLogger(__name__).debug("traceback", exc_info=True)
    print(f"dragoman: {sentence}", file=sys.stderr)
    return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dragoman",
        description="Read French news in English, offline. Without arguments: the window.",
    )
    parser.add_argument("--version", action="version", version=f"Dragoman {__version__}")
    parser.add_argument("--debug", action="store_true", help="show tracebacks")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_brief(commands.add_parser("brief", help="gist, English beside French, and names of articles"))
    _add_translate(commands.add_parser("translate", help="translate line by line"))
    _add_check(commands.add_parser("check", help="compare numbers, dates, negations... of French and English lines"))
    packages = commands.add_parser("packages", help="the translation packages on this computer")
    packages.set_defaults(command=_packages)
    verbs = add_verbs(packages)
    test = commands.add_parser("self-test", help="try every engine on a built-in text, with the network refused")
    test.set_defaults(command=_self_test)
    for command in (*commands.choices.values(), *verbs):
        command.add_argument("--debug", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
    return parser


def _add_brief(brief: argparse.ArgumentParser) -> None:
    brief.add_argument("files", nargs="+", metavar="FILE", help="articles: text, PDF, Word...; folders; - for stdin")
    add_gist(brief)
    brief.add_argument("--format", choices=tuple(EXPORTERS), help="default: by the ending of OUT, else txt")
    brief.add_argument("-o", "--output", type=Path, metavar="OUT", help="a file; with several articles, a folder")
    brief.add_argument("--package", type=Path, metavar="DIR", help="translate with the package in this folder")
    add_glossary(brief)
    brief.add_argument("--no-translation", action="store_true", help="only the gist and the names, in French")
    _add_language(brief, "read every article as one in this language, such as fr; default: what it looks like")
    add_quality(brief)
    add_origin(brief)
    brief.set_defaults(command=_brief, usage_error=brief.error)


def _add_translate(translate: argparse.ArgumentParser) -> None:
    translate.add_argument("file", metavar="FILE", help="a text file, or - for stdin")
    translate.add_argument("-o", "--output", type=Path, metavar="OUT", help="write to this file")
    translate.add_argument("--package", type=Path, metavar="DIR", help="translate with the package in this folder")
    _add_language(translate, "the language of the lines, default: fr", FRENCH)
    add_quality(translate)
    translate.set_defaults(command=_translate)


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument("file", metavar="PAIRS", help="French, a tab and English in each line; or - for stdin")
    check.add_argument("--format", choices=FORMATS, default="txt", help="default: txt, a line for each flag")
    check.set_defaults(command=_check)


def _add_language(command: argparse.ArgumentParser, about: str, default: str | None = None) -> None:
    command.add_argument("--language", type=_language, default=default, metavar="CODE", help=about)


def _language(text: str) -> str:
    if not (text.isascii() and text.isalpha() and 2 <= len(text) <= 3):
        raise argparse.ArgumentTypeError("the code of a language, such as fr or es")
    return text.lower()


def _brief(options: argparse.Namespace) -> int:
    sources = _sources(options.files)
    if len(sources) > 1 and options.output is None:
        options.usage_error("several articles need -o FOLDER")
    if len(sources) > 1 and options.output.exists() and not options.output.is_dir():
        options.usage_error("several articles need -o to name a folder")
    allow_origin(options, len(sources))
    ending = options.format or _ending(options.output, len(sources)) or "txt"
    if options.format is None and options.output and options.output.suffix.lower() == ".pdf":
        options.usage_error("PDF is written by the window alone; docx, odt or html print as well")
    if options.output is None and not EXPORTERS[ending].is_text and sys.stdout.isatty():
        options.usage_error(f"{ending} is not for a terminal; it needs -o OUT")
    from desktop_app.wiring import Options, load_stages

    glossary = glossary_of(options)
    stages = load_stages(Options(options.summary, options.package, not options.no_translation, options.beam_size))
    targets = _targets(sources, options.output, ending)
    failures = 0
    for source, target in zip(sources, targets, strict=True):
        try:
            article = _read(source)
            article = replace(article, read_as=options.language, origin=completed(origin_of(options), article.origin))
            article = replace(article, gist_method=GistMethod(options.method), glossary=glossary)
            _write(EXPORTERS[ending].write(_finished(stages, article, source)), target)
        except DragomanError as error:
            if len(sources) == 1:
                raise
            failures += 1
            print(f"dragoman: {source}: {error}", file=sys.stderr)
    return FAILED if failures else DONE


def _sources(names: Sequence[str]) -> list[str]:
    """The articles meant: a folder stands for the files in it that can be read."""
    sources: list[str] = []
    for name in names:
        path = Path(name)
        if name == "-" or not path.is_dir():
            sources.append(name)
            continue
        sources += [str(one) for one in files_in(path)]
    return sources


def _ending(output: Path | None, count: int) -> str | None:
    """The format that the name of the output file asks for."""
    if output is None or count > 1:
        return None
    exporter = exporter_for(output.name)
    return exporter.ending if exporter else None


def _targets(sources: Sequence[str], output: Path | None, ending: str) -> list[Path | None]:
    """Where each briefing goes; None is stdout. Two articles of one name get different files."""
    if output is None:
        return [None] * len(sources)
    if len(sources) == 1 and not output.is_dir():
        return [output]
    targets: list[Path | None] = []
    for source in sources:
        stem = "stdin" if source == "-" else Path(source).stem
        target, count = output / f"{stem}.{ending}", 1
        while target in targets:
            count += 1
            target = output / f"{stem}-{count}.{ending}"
        targets.append(target)
    return targets


def _read(source: str) -> Article:
    if source == "-":
        return as_article(decode(sys.stdin.buffer.read(), "stdin"))
    return read_source(Path(source)).article


def _finished(stages: Sequence[Stage], article: Article, source: str) -> Briefing:
    """The briefing of one article; what there is to say against it goes to stderr, a line each."""
    start = Briefing(article)
    last = start
    with contextlib.ExitStack() as stack:
        report = _progress(stack)
        for briefing in run(stages, start, CancelToken()):
            report(briefing)
            last = briefing
    for trouble in last.troubles:
        note = _NOTES[trouble].format(english_name(last.article.source))
        print(f"dragoman: note: {source}: {note}", file=sys.stderr)
    return last


def _progress(stack: contextlib.ExitStack) -> Callable[[Briefing], None]:
    """A line on stderr that is written over; nothing when stderr is not a terminal."""
    if not sys.stderr.isatty():
        return lambda briefing: None
    stack.callback(lambda: print("\r\x1b[K", end="", file=sys.stderr))

    def report(briefing: Briefing) -> None:
        count = f" {briefing.translated_count} of {len(briefing.sentences)}"
        stage = briefing.activity.value + (count if briefing.activity is Activity.TRANSLATE else "")
        print(f"\r\x1b[K{stage}", end="", file=sys.stderr, flush=True)

    return report


def _write(data: bytes, target: Path | None) -> None:
    if target is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_bytes(target, data)


def _translate(options: argparse.Namespace) -> int:
    lines = _lines(_read_any(options.file))
    from desktop_app.wiring import open_engine, translated_lines

    engine = open_engine(options.package, options.beam_size, options.language)
    english = translated_lines(lines, engine, options.language)
    if options.output:
        write_text(options.output, "".join(f"{line}\n" for line in english))
        return DONE
    for line in english:
        print(line, flush=True)
    return DONE


def _check(options: argparse.Namespace) -> int:
    checked = check_pairs(_lines(_read_any(options.file)))
    for line in report_lines(checked, options.format):
        print(line)
    for remark in remarks(checked):
        print(f"dragoman: {remark}", file=sys.stderr)
    return DONE if checked.clean else FAILED


def _read_any(source: str) -> str:
    """The text of a file of any length: lines are translated one by one, so there is no limit."""
    if source == "-":
        return decode(sys.stdin.buffer.read(), "stdin")
    path = Path(source)
    try:
        return decode(path.read_bytes(), path.name)
    except OSError as error:
        raise FileUnreadable(path.name, error.strerror or type(error).__name__) from error


def _lines(text: str) -> list[str]:
    """Lines by LF or CRLF alone, so that their count is the one that other programs see."""
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _packages(options: argparse.Namespace) -> int:
    for line in options.lines(options):
        print(line, flush=True)
    return DONE


def _self_test(options: argparse.Namespace) -> int:
    from desktop_app.wiring import self_test

    works = True
    for outcome in self_test():
        print(f"{'ok    ' if outcome.works else 'FAILED'} {outcome.engine}: {outcome.detail}", flush=True)
        works &= outcome.works
    return DONE if works else FAILED
