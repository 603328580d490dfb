"""The command line: the one place that names concrete things."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType

from bot.arguments import locale, moment, tried
from bot.clocks import system_now
from bot.json_lines import KINDS
from bot.logs import describe_fault, set_up_logs
from bot.settings import read_cache, read_settings
from dialogs.findings import Faults
from storage.faults import SettingError, StorageFault

# What only one command needs is imported by that command: a start for people waits for no check.


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code."""
    given = _parser().parse_args(arguments)
    set_up_logs()
    try:
        return int(given.run(given) or 0)
    except (Faults, SettingError, StorageFault) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # who read our lines has gone; what is left of them goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # noqa: BLE001 - its text may quote somebody: kind and place only
        print(f"houvast: unexpected, {describe_fault(error)}", file=sys.stderr)
        return 1
    finally:
        gc.enable()  # where a command had no use for it


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "houvast", description="A self-help chatbot around cocaine use."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    _add_chat(commands)
    _add_run(commands)
    _add_check(commands)
    _add_understand(commands)
    _add_messages(commands)
    _add_keeping(commands)
    return parser


def _add_chat(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("chat", help="talk in this terminal")
    one.add_argument("--plain", action="store_true", help="read lines, print a transcript")
    one.add_argument("--data", type=Path, help="a folder of its own for this talk")
    one.add_argument("--at", type=moment, help="begin at this time, and stand still there")
    one.add_argument(
        "--lang", type=tried, default="nl", help="begin in this language, a draft or pseudo too"
    )
    one.set_defaults(run=_chat)


def _add_run(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("run", help="serve people over Telegram, until stopped")
    one.add_argument("--data", type=Path, help="the data folder; else HOUVAST_DATA")
    one.set_defaults(run=_run)


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("check", help="prove the scripts; every fault at once")
    one.add_argument("folder", nargs="?", type=Path, help="another folder of scripts")
    one.add_argument("--names", action="store_true", help="list what guards and texts may name")
    one.add_argument(
        "--tone", action="store_true", help="tell how plain and how listening they are"
    )
    one.add_argument(
        "--drafts", action="store_true", help="judge languages that are drafts as well"
    )
    one.set_defaults(run=_check)


def _add_understand(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("understand", help="JSON lines in, what is made of them out")
    one.add_argument("--lang", type=locale, default="nl", help="the language of the texts")
    one.add_argument("--as", dest="kind", choices=KINDS, required=True)
    one.set_defaults(run=_understand)


def _add_messages(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("messages", help="what translators work on")
    steps = one.add_subparsers(required=True, metavar="step")
    step = steps.add_parser("extract", help="write the list of all texts")
    step.set_defaults(run=lambda _: _tell(_messages().extract()))
    step = steps.add_parser("merge", help="bring languages up to the texts there are")
    step.add_argument("locales", nargs="*", type=locale, help="which; none: all")
    step.set_defaults(run=lambda given: _tell(_messages().merge_locales(given.locales)))
    step = steps.add_parser("status", help="how far each language is")
    step.set_defaults(run=lambda _: _tell(_messages().tell_status()))
    step = steps.add_parser("export", help="write a language as a spreadsheet, or as .po")
    step.add_argument("file", type=Path)
    step.add_argument("--lang", type=locale, required=True, help="which language")
    step.set_defaults(run=lambda given: _tell(_messages().export(given.file, given.lang)))
    for name, told in (
        ("undo", "give texts the words back that they had before"),
        ("accept", "give texts the words that somebody else proposed"),
    ):
        step = steps.add_parser(name, help=told)
        step.add_argument("contexts", nargs="+", help="which, by context")
        step.add_argument("--lang", type=locale, required=True, help="in which language")
        step.set_defaults(run=_swap, step=name)
    step = steps.add_parser("pseudo", help="what was forgotten, what breaks when 40 %% longer")
    step.set_defaults(run=lambda _: _tell(_messages().try_pseudo()))
    step = steps.add_parser("sign", help="say that a second person has read the safety texts")
    step.add_argument("scripts", nargs="*", help="which; none: all that changed")
    step.add_argument("--lang", type=locale, required=True, help="in which language")
    step.add_argument("--name", required=True, help="who has read them")
    step.set_defaults(run=_sign)
    step = steps.add_parser("import", help="take such a file back")
    step.add_argument("file", type=Path)
    step.set_defaults(run=lambda given: _tell(_messages().take(given.file)))


def _swap(given: argparse.Namespace) -> None:
    change = _messages().undo if given.step == "undo" else _messages().accept
    _tell(change(given.lang, given.contexts))


def _sign(given: argparse.Namespace) -> None:
    from bot.signatures import sign

    _tell(sign(given.lang, given.name, given.scripts, system_now().date().isoformat()))


def _messages() -> ModuleType:
    from bot import messages  # with Babel's reader, which a start for people does not need

    return messages


def _tell(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


def _add_keeping(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = commands.add_parser("prepare", help="make the scripts ready, so that starts are quick")
    one.add_argument("--cache", type=Path, help="where they are kept; else HOUVAST_CACHE")
    one.add_argument("--mark", type=bytes.fromhex, help=argparse.SUPPRESS)
    one.set_defaults(run=_prepare)
    one = commands.add_parser("migrate", help="bring the data to this release's schema")
    _add_place(one)
    one.set_defaults(run=_migrate)
    one = commands.add_parser("backup", help="write a proven copy of the data")
    one.add_argument("file", type=Path)
    one.add_argument("--keys", type=Path, help="the key store's copy; never in the same folder")
    _add_place(one)
    one.set_defaults(run=_backup)
    one = commands.add_parser("restore", help="bring a copy back; erased people stay erased")
    one.add_argument("file", type=Path)
    one.add_argument("--keys", type=Path, help="the key store's copy, if that is lost too")
    one.add_argument("--overwrite", action="store_true", help="replace data that are there")
    _add_place(one)
    one.set_defaults(run=_restore)


def _add_place(one: argparse.ArgumentParser) -> None:
    one.add_argument("--data", type=Path, help="the data folder; else HOUVAST_DATA")
    one.add_argument(
        "--of", dest="purpose", choices=("run", "chat"), default="run", help="whose data"
    )


def _chat(given: argparse.Namespace) -> None:
    gc.disable()  # until all is there: see bot.kept
    from bot.terminal import chat

    settings = read_settings(purpose="chat", data=given.data)
    asyncio.run(chat(settings, at=given.at, is_plain=given.plain, locale=given.lang))


def _run(given: argparse.Namespace) -> None:
    gc.disable()  # until all is there: see bot.kept
    from bot.starting import run

    settings = read_settings(purpose="run", data=given.data)
    asyncio.run(run(settings, lambda line: print(line, flush=True)))


def _check(given: argparse.Namespace) -> int:
    from dialogs.analysis.check import check_everything
    from dialogs.analysis.names import list_names

    if given.names:
        print("\n".join(list_names()))
        return 0
    if given.folder:
        findings = check_everything(given.folder)
    else:
        from bot.checking import check_ours

        findings = check_ours(_tell, with_tone=given.tone, with_drafts=given.drafts)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings" if findings else "no findings")
    return 1 if findings else 0


def _understand(given: argparse.Namespace) -> None:
    from bot.kept import open_release
    from bot.languages import tag_of
    from bot.understanding import understand

    cache = read_cache()
    understand(
        sys.stdin.buffer,
        sys.stdout,
        kind=given.kind,
        lang=tag_of(given.lang),
        now=system_now(),
        open_library=lambda: open_release(cache),
    )


def _prepare(given: argparse.Namespace) -> int:
    from bot.kept import keep_here, make_kept, mark_of

    cache: Path = given.cache or read_cache()
    if given.mark is not None:  # another process waits for this one
        return 0 if keep_here(cache, given.mark) else 1
    is_kept = make_kept(cache, mark_of())
    print(f"ready, kept in {cache}" if is_kept else f"could not be kept in {cache}")
    return 0 if is_kept else 1


def _migrate(given: argparse.Namespace) -> None:
    from storage.files import migrate

    settings = read_settings(purpose=given.purpose, data=given.data)
    print(f"schema {migrate(settings.data)}")


def _backup(given: argparse.Namespace) -> None:
    from storage.backups import backup

    settings = read_settings(purpose=given.purpose, data=given.data)
    account = backup(
        settings.data, settings.key_file, given.file, keys_target=given.keys, progress=_progress
    )
    print(f"{given.file}: {account}")


def _restore(given: argparse.Namespace) -> None:
    from storage.backups import restore

    settings = read_settings(purpose=given.purpose, data=given.data)
    account = restore(
        given.file,
        settings.data,
        settings.key_file,
        now=system_now(),
        keys_source=given.keys,
        overwrite=given.overwrite,
        progress=_progress,
    )
    print(f"{settings.data}: {account}")


def _progress(what: str, done: int, total: int) -> None:
    end = "\n" if done >= total else ""
    print(f"\r{what} {done}/{total}", end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
