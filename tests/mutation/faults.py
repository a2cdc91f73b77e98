"""Small faults in the source of a module, each as a change of a few characters of its text."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

_OTHER = {ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
          ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in"}  # fmt: skip
_SIGN = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
         ast.Is: "is", ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in"}  # fmt: skip
_TWIN = {"min": "max", "max": "min", "any": "all", "all": "any", "reversed": "list"}
_LEAVING = (ast.Return, ast.Continue, ast.Break, ast.Raise)
_ORDERS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.FunctionDef, ast.Match)
_SQL = [(r"= (ON|FULL|WAL|MEMORY)\b", "= OFF"), (r"= OFF\b", "= ON"), (r" ORDER BY .*", ""),
        (r" OR (IGNORE|REPLACE)\b", ""), (r"^BEGIN IMMEDIATE$", "BEGIN")]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """One change of a module: ``start`` to ``end`` (bytes) become ``text``. ``function`` is the
    name of the outermost function or method around it and ``first`` its first line; both are
    empty where the change takes effect when the module is imported."""

    file: str
    line: int
    function: str
    first: int
    start: int
    end: int
    text: str
    before: str
    after: str

    @property
    def name(self) -> str:
        """The place and the change in one line."""
        return f"{self.file}:{self.line}  {self.before}  =>  {self.after}"

    def apply(self, source: bytes) -> bytes:
        """The source of the module with the fault."""
        return source[: self.start] + self.text.encode() + source[self.end :]


def find_faults(source: bytes, file: str) -> list[Fault]:
    """Every fault of a module that still compiles, in the order of the text."""
    finder = _Finder(source, file)
    finder.visit(ast.parse(source))
    faults = sorted(set(finder.faults), key=lambda fault: (fault.start, fault.end, fault.text))
    return [fault for fault in faults if _compiles(fault.apply(source))]


def _compiles(source: bytes) -> bool:
    try:
        compile(source, "fault", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


class _Finder(ast.NodeVisitor):
    def __init__(self, source: bytes, file: str) -> None:
        self.source, self.file = source, file
        self.starts = [0]
        for line in source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.faults: list[Fault] = []
        self.scope: list[str] = []
        self.function, self.first = "", 0
        self.loops = 0

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = self.starts[node.lineno - 1] + node.col_offset
        return start, self.starts[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.expr | ast.stmt) -> str:
        start, end = self.span(node)
        return self.source[start:end].decode()

    def replace(self, node: ast.expr | ast.stmt, text: str) -> None:
        """Notes the fault that ``node`` reads ``text``."""
        start, end = self.span(node)
        left = self.source.rfind(b"\n", 0, start) + 1
        right = self.source.find(b"\n", end)
        around = self.source[left:start].decode(), self.source[end:right].decode()
        lines = (around[0] + words + around[1] for words in (self.text(node), text))
        before, after = (" ".join(line.split())[:200] for line in lines)
        where = (self.file, node.lineno, self.function, self.first)
        self.faults.append(Fault(*where, start, end, text, before, after))

    def inside(self, node: ast.expr) -> str:
        """The text of an operand, in brackets where it needs them."""
        plain = (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.Constant, ast.Compare)
        return self.text(node) if isinstance(node, plain) else f"({self.text(node)})"

    # what is passed over: decorators, annotations and names of types, sentences and what only other
    # systems run

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for default in [*node.args.defaults, *node.args.kw_defaults]:
            if default is not None:
                self.visit(default)
        outer = self.function, self.first
        self.scope.append(node.name)
        if not self.function:
            decorated = [each.lineno for each in node.decorator_list]
            self.function, self.first = ".".join(self.scope), min([node.lineno, *decorated])
        for statement in node.body:
            self.visit(statement)
        self.scope.pop()
        self.function, self.first = outer

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.scope.append(node.name)
        for statement in node.body:
            self.visit(statement)
        self.scope.pop()

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.hint(node.value)
            self.visit(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Python 3.11 does not know where the parts stand."""

    def visit_Raise(self, node: ast.Raise) -> None:
        """Which sentence an error says is the matter of other tests."""

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        alias = not self.function and any(re.fullmatch(r"_?[A-Z][a-z]\w*", name) for name in names)
        if names not in (["msg"], ["__all__"]) and not alias:
            self.hint(node.value)
            self.visit(node.value)

    # statements

    def visit_If(self, node: ast.If) -> None:
        test = self.text(node.test)
        if "sys.platform" in test or "os.name" in test or "TYPE_CHECKING" in test:
            return
        if len(node.body) == 1 and isinstance(node.body[0], _LEAVING) and not node.orelse:
            self.replace(node.test, "False")
            self.condition(node.test)
        else:
            self.negate(node.test)
        for statement in [*node.body, *node.orelse]:
            self.visit(statement)

    def negate(self, test: ast.expr) -> None:
        self.replace(test, f"not {self.inside(test)}")
        self.condition(test)

    def condition(self, test: ast.expr) -> None:
        """Goes on below a condition that is negated or dropped as a whole: turning its only
        comparison round would be the same or less."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            self.visit(test.operand)
        elif isinstance(test, ast.Compare) and not isinstance(test.ops[0], _ORDERS):
            for operand in (test.left, *test.comparators):
                self.hint(operand)
                self.visit(operand)
        else:
            self.visit(test)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self.negate(node.test)
        self.visit(node.body)
        self.visit(node.orelse)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        self.visit(node.iter)
        for test in node.ifs:
            self.replace(test, "True")
            self.condition(test)

    def visit_For(self, node: ast.For | ast.While) -> None:
        last = node.body[-1]
        if isinstance(node, ast.For) and not isinstance(last, _LEAVING) and not node.orelse:
            parted = "\n" + " " * last.col_offset if isinstance(last, _BLOCKS) else "; "
            self.replace(last, f"{self.text(last)}{parted}break")
        self.loops += 1
        self.generic_visit(node)
        self.loops -= 1

    def visit_While(self, node: ast.While) -> None:
        self.visit_For(node)

    def visit_Break(self, node: ast.Break) -> None:
        self.replace(node, "pass")

    def visit_Return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.hint(node.value)
            self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if isinstance(node.value, ast.Call):
            self.replace(node, "pass")
        if isinstance(node.value, ast.Yield) and self.loops:
            self.replace(node, f"{self.text(node)}; return")
        if not isinstance(node.value, ast.Constant):
            self.visit(node.value)

    # expressions

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        word = " and " if isinstance(node.op, ast.And) else " or "
        for dropped in node.values:
            kept = [self.inside(each) for each in node.values if each is not dropped]
            self.replace(node, word.join(kept))
        for operand in node.values:
            self.condition(operand)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        if isinstance(node.op, ast.Not):
            self.replace(node, self.inside(node.operand))
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add | ast.Sub | ast.BitOr | ast.BitAnd):
            self.replace(node, self.inside(node.left))
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        operands = [node.left, *node.comparators]
        for turned in range(len(node.ops)):
            words = [self.inside(node.left)]
            for place, op in enumerate(node.ops):
                table = _OTHER if place == turned else _SIGN
                words += [table[type(op)], self.inside(operands[place + 1])]
            self.replace(node, " ".join(words))
        for operand in operands:
            self.hint(operand)
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)
        index = self.text(node.slice)
        if index in ("0", "-1"):
            self.replace(node.slice, "-1" if index == "0" else "0")
        else:
            self.visit(node.slice)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        arguments = [self.text(each) for each in node.args]
        keys = [f"{each.arg}={self.text(each.value)}" for each in node.keywords if each.arg]
        if name in _TWIN:
            self.replace(node.func, _TWIN[name])
        if name in ("min", "max") and len(arguments) == 1 and keys:
            self.replace(node.args[0], f"reversed([*{arguments[0]}])")
        if name == "sorted":
            kept = [key for key in keys if not key.startswith("key=")]
            words = ", ".join([*arguments, *kept])
            self.replace(node, f"sorted({words})" if kept != keys else f"list({arguments[0]})")
        for part in (node.func, *node.args):
            self.visit(part)
        for keyword in node.keywords:
            if keyword.arg != "strict":  # of zip: lists that are equally long anyway
                self.hint(keyword.value)
                self.visit(keyword.value)

    def visit_Set(self, node: ast.Set | ast.Tuple) -> None:
        constant = all(isinstance(each, ast.Constant | ast.Attribute) for each in node.elts)
        if constant and len(node.elts) > 1:
            for dropped in node.elts:
                kept = "".join(f"{self.text(each)}, " for each in node.elts if each is not dropped)
                self.replace(node, f"{{{kept}}}" if isinstance(node, ast.Set) else f"({kept})")
        self.generic_visit(node)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        if self.text(node).startswith("("):
            self.visit_Set(node)
        else:
            self.generic_visit(node)

    def hint(self, node: ast.expr) -> None:
        """Changes a word of a string where strings say what to do, not what people read."""
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and re.fullmatch(r"[\w./:-]{1,40}", value):
            self.replace(node, repr(value + "X"))

    def visit_Constant(self, node: ast.Constant) -> None:
        value = node.value
        if isinstance(value, bool):
            self.replace(node, str(not value))
        elif isinstance(value, int):
            self.replace(node, str(1 - value if value < 2 else value + 1 if value < 17 else 1))
        elif isinstance(value, float):
            self.replace(node, repr(value * 0.8 if value >= 1 else value * 1.25 or 1.0))
        elif isinstance(value, str):
            for pattern, instead in _SQL:
                if re.search(pattern, value):
                    self.replace(node, repr(re.sub(pattern, instead, value)))
