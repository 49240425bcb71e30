package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes an integer constant expression; null wherever C, or what is known of the names in it, gives no value. */
final class Expression {

    private static final int MAX_DEPTH = 200;
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<", ">", "<=", ">="),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private final Cursor cursor;
    private final Reading reading;
    private int depth;
    private boolean failed;

    private Expression(List<Token> tokens, Reading reading) {
        this.cursor = new Cursor(tokens);
        this.reading = reading;
    }

    /** The value of an expression whose macros are still to be replaced. */
    static @Nullable Value evaluate(List<Token> tokens, Reading reading) {
        List<Token> expanded = reading.macros().expand(tokens);
        if (expanded == null || expanded.isEmpty()) {
            return null;
        }
        Expression expression = new Expression(expanded, reading);
        Value value = expression.conditional();
        return expression.failed || !expression.cursor.atEnd() ? null : value;
    }

    private Value fail() {
        failed = true;
        return Value.of(0);
    }

    private Value conditional() {
        if (++depth > MAX_DEPTH || failed) {
            depth--;
            return fail();
        }
        Value condition = binary(0);
        if (cursor.accept("?")) {
            Value yes = conditional();
            if (!cursor.accept(":")) {
                depth--;
                return fail();
            }
            Value no = conditional();
            Value type = Value.common(yes.promoted(), no.promoted());
            condition = (condition.truth() ? yes : no).to(type.size(), type.unsigned());
        }
        depth--;
        return condition;
    }

    private Value binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Value left = binary(level + 1);
        while (!failed && LEVELS.get(level).contains(cursor.peek().text())) {
            String operator = cursor.next().text();
            left = apply(operator, left, binary(level + 1));
        }
        return left;
    }

    private Value apply(String operator, Value leftOperand, Value rightOperand) {
        Value left = leftOperand.promoted();
        Value right = rightOperand.promoted();
        if (operator.equals("<<") || operator.equals(">>")) {
            return shift(operator, left, right);
        }
        Value type = Value.common(left, right);
        long a = left.to(type.size(), type.unsigned()).bits();
        long b = right.to(type.size(), type.unsigned()).bits();
        boolean unsigned = type.unsigned();
        if ((operator.equals("/") || operator.equals("%")) && b == 0) {
            return fail();
        }
        int order = unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
        return switch (operator) {
            case "+" -> new Value(a + b, type.size(), unsigned).to(type.size(), unsigned);
            case "-" -> new Value(a - b, type.size(), unsigned).to(type.size(), unsigned);
            case "*" -> new Value(a * b, type.size(), unsigned).to(type.size(), unsigned);
            case "/" -> new Value(unsigned ? Long.divideUnsigned(a, b) : a / b, type.size(), unsigned);
            case "%" -> new Value(unsigned ? Long.remainderUnsigned(a, b) : a % b, type.size(), unsigned);
            case "&" -> new Value(a & b, type.size(), unsigned);
            case "|" -> new Value(a | b, type.size(), unsigned);
            case "^" -> new Value(a ^ b, type.size(), unsigned);
            case "==" -> truth(a == b);
            case "!=" -> truth(a != b);
            case "<" -> truth(order < 0);
            case ">" -> truth(order > 0);
            case "<=" -> truth(order <= 0);
            case ">=" -> truth(order >= 0);
            case "&&" -> truth(left.truth() && right.truth());
            case "||" -> truth(left.truth() || right.truth());
            default -> fail();
        };
    }

    private Value shift(String operator, Value left, Value right) {
        if (right.bits() < 0 || right.bits() >= 8L * left.size()) {
            return fail();
        }
        int by = (int) right.bits();
        long bits =
                operator.equals("<<") ? left.bits() << by : left.unsigned() ? left.bits() >>> by : left.bits() >> by;
        return new Value(bits, left.size(), left.unsigned()).to(left.size(), left.unsigned());
    }

    private static Value truth(boolean value) {
        return Value.of(value ? 1 : 0);
    }

    private Value unary() {
        if (++depth > MAX_DEPTH || failed) {
            depth--;
            return fail();
        }
        Value value = prefixed();
        depth--;
        return value;
    }

    private Value prefixed() {
        Token token = cursor.next();
        switch (token.text()) {
            case "+":
                return unary().promoted();
            case "-":
                Value negated = unary().promoted();
                return new Value(-negated.bits(), negated.size(), negated.unsigned())
                        .to(negated.size(), negated.unsigned());
            case "~":
                Value inverted = unary().promoted();
                return new Value(~inverted.bits(), inverted.size(), inverted.unsigned())
                        .to(inverted.size(), inverted.unsigned());
            case "!":
                return truth(!unary().truth());
            case "(":
                return parenthesis();
            case "sizeof", "_Alignof", "alignof", "__alignof__", "__alignof":
                return size(token);
            case "__builtin_offsetof", "offsetof", "FIELD_OFFSET":
                return offset();
            default:
                return primary(token);
        }
    }

    private Value primary(Token token) {
        return switch (token.kind()) {
            case NUMBER -> orFail(Literals.number(token.text(), reading.target()));
            case CHARACTER -> orFail(Literals.character(token.text()));
            case WORD -> name(token);
            default -> fail();
        };
    }

    private Value orFail(@Nullable Value value) {
        return value == null ? fail() : value;
    }

    private Value name(Token token) {
        if (token.is("true") || token.is("TRUE")) {
            return Value.of(1);
        }
        if (token.is("false") || token.is("FALSE")) {
            return Value.of(0);
        }
        if (cursor.is("(")) {
            return fail();
        }
        Long value = reading.scope().constant(token.text());
        if (value == null) {
            return fail();
        }
        boolean narrow = value == value.intValue();
        return narrow
                ? Value.of(value)
                : new Value(value, (value >>> 32) == 0 ? 4 : 8, (value >>> 32) == 0 || value < 0);
    }

    private Value parenthesis() {
        int end = cursor.behindBracket(-1);
        List<Token> inside = cursor.slice(cursor.position(), cursor.position() + end - 1);
        CType type = reading.typeName(inside);
        if (type != null) {
            cursor.moveTo(cursor.position() + end);
            return cast(type, unary());
        }
        Value value = conditional();
        return cursor.accept(")") ? value : fail();
    }

    private Value cast(CType type, Value value) {
        CType resolved = reading.scope().resolve(type);
        Layouts layouts = reading.layouts();
        if (resolved instanceof CType.Basic basic && !layouts.floating(basic.kind())) {
            int size = layouts.size(basic.kind());
            if (basic.kind() == BasicKind.BOOL) {
                return truth(value.truth());
            }
            return size > 8 ? fail() : value.to(size, layouts.unsigned(basic.kind()));
        }
        if (resolved instanceof CType.Enumerated) {
            return value.to(4, false);
        }
        return resolved instanceof CType.Pointer ? value.to(8, true) : fail();
    }

    private Value size(Token operator) {
        Layouts layouts = reading.layouts();
        if (!cursor.is("(")) {
            return fail();
        }
        List<Token> inside = cursor.bracket();
        boolean text = inside.size() == 1
                && inside.getFirst().text().startsWith("\"")
                && inside.getFirst().text().indexOf('\\') < 0;
        if (text) {
            return new Value(inside.getFirst().text().length() - 1L, 8, true);
        }
        CType type = reading.typeName(inside);
        Layouts.Extent extent = type == null ? null : layouts.extent(type);
        if (extent == null) {
            return fail();
        }
        return new Value(operator.is("sizeof") ? extent.size() : extent.alignment(), 8, true);
    }

    private Value offset() {
        if (!cursor.is("(")) {
            return fail();
        }
        List<Token> inside = cursor.bracket();
        int comma = inside.size() - 2;
        if (comma < 1 || !inside.get(comma).is(",")) {
            return fail();
        }
        CType type = reading.typeName(inside.subList(0, comma));
        Layout layout = type == null ? null : reading.layouts().layout(type).value();
        if (layout != null) {
            for (Layout.Field field : layout.fields()) {
                if (inside.getLast().text().equals(field.name())) {
                    return new Value(field.offset(), 8, true);
                }
            }
        }
        return fail();
    }
}
