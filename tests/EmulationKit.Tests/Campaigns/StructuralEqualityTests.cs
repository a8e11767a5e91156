using EmulationKit.Awards;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;

namespace EmulationKit.Tests.Campaigns;

public sealed class StructuralEqualityTests
{
    public static TheoryData<string, object?, object?, bool> Pairs => new()
    {
        { "nothing", null, null, true },
        { "something and nothing", 1, null, false },
        { "text", "a", "a", true },
        { "texts", "a", "b", false },
        { "text and its letters", "ab", new[] { 'a', 'b' }, false },
        { "number written otherwise", 1.0m, 1.00m, true },
        { "number of another type", 1, 1L, false },
        { "choices", TiePolicy.Include, TiePolicy.Exclude, false },
        { "array and list", new[] { 1, 2 }, new List<int> { 1, 2 }, true },
        { "order of a list", new[] { 1, 2 }, new[] { 2, 1 }, false },
        { "length of a list", new[] { 1, 2 }, new[] { 1, 2, 3 }, false },
        { "dictionary in another order", Dictionary(("a", 1), ("b", 2)), Dictionary(("b", 2), ("a", 1)), true },
        { "dictionary with another value", Dictionary(("a", 1)), Dictionary(("a", 2)), false },
        { "dictionary with another key", Dictionary(("a", 1)), Dictionary(("b", 1)), false },
        { "smaller dictionary", Dictionary(("a", 1)), Dictionary(("a", 1), ("b", 2)), false },
        { "texts in languages", new LocalizedText("a", "b"), new LocalizedText("a", "b"), true },
        { "other texts in languages", new LocalizedText("a", "b"), new LocalizedText("a", "c"), false },
        { "tuple of lists", (1, new[] { "a" }), (1, new[] { "a" }), true },
        { "tuple of other lists", (1, new[] { "a" }), (1, new[] { "b" }), false },
        { "points", Points.From(1), Points.From(2), false },
        { "bands", new BandedMethod([new(null, 5, 0), new(5, null, 1)]), new BandedMethod([new(null, 5, 0), new(5, null, 1)]), true },
        { "band that includes its end", new BandedMethod([new(null, 5, 0)]), new BandedMethod([new(null, 5, 0) { ToIncluded = true }]), false },
        { "measure", new TargetMethod { Measure = new(0, 0, 5) }, new TargetMethod { Measure = new(0, 0, 6) }, false },
        { "methods", new BonusMethod(), new DeductionMethod(), false },
        { "applicability", Applicability.ToKinds("a"), Applicability.ToKinds("a"), true },
        { "other applicability", Applicability.ToKinds("a"), Applicability.ToBlocs("a"), false },
        { "clauses", new AllOf(new AnyOf(new MinTotal(1), new Not(new KindIn("a")))), new AllOf(new AnyOf(new MinTotal(1), new Not(new KindIn("a")))), true },
        { "clause deep down", new AllOf(new AnyOf(new MinTotal(1), new Not(new KindIn("a")))), new AllOf(new AnyOf(new MinTotal(1), new Not(new KindIn("b")))), false },
        { "source of a clause", new AllOf(new MinTotal(1)) { Source = new("Luật", "Điều 74") }, new AllOf(new MinTotal(1)) { Source = new("Luật", "Điều 75") }, false },
        { "stateless clause", new NoHold(), new NoHold(), true },
        { "record struct with list", new Listed([1]), new Listed([1]), true },
        { "record struct with other list", new Listed([1]), new Listed([2]), false },
        { "plain class", new Plain { Items = [1] }, new Plain { Items = [1] }, true },
        { "plain classes in which nothing can be seen", new Blank(), new Blank(), false },
        { "other plain class", new Plain { Items = [1] }, new Plain { Items = [2] }, false },
        { "private state of the base", new Derived([1]) { Own = [2] }, new Derived([1]) { Own = [2] }, true },
        { "other private state of the base", new Derived([1]) { Own = [2] }, new Derived([3]) { Own = [2] }, false },
        { "derived and base", new Base([1]), new Derived([1]), false },
        { "what has its own equality", new Opaque(1), new Opaque(1), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Definitions_are_equal_if_they_say_the_same(string what, object? left, object? right, bool equal)
    {
        Assert.True(equal == StructuralEquality.AreEqual(left, right), what);
        Assert.True(equal == StructuralEquality.AreEqual(right, left), what);
    }

    [Fact]
    public void What_goes_round_in_circles_counts_as_different_and_ends()
    {
        var (left, right) = (new Circle(), new Circle());
        left.Next = left;
        right.Next = right;

        Assert.False(StructuralEquality.AreEqual(left, right));
    }

    [Fact]
    public void The_methods_of_a_host_are_compared_as_well()
    {
        var one = new HostMethod([new("a", 1)]);

        Assert.True(StructuralEquality.AreEqual(one, new HostMethod([new("a", 1)])));
        Assert.False(StructuralEquality.AreEqual(one, new HostMethod([new("a", 2)])));
    }

    private static Dictionary<string, object> Dictionary(params (string Key, int Value)[] entries) =>
        entries.ToDictionary(e => e.Key, object (e) => new[] { e.Value });

    private readonly record struct Listed(IReadOnlyList<int> Items);

    private sealed class Plain
    {
        public IReadOnlyList<int> Items { get; init; } = [];
    }

    private sealed class Blank;

    private record Base
    {
        private readonly int[] hidden;

        public Base(int[] hidden) => this.hidden = hidden;

        public int Count => hidden.Length;
    }

    private sealed record Derived : Base
    {
        public Derived(int[] hidden)
            : base(hidden)
        {
        }

        public IReadOnlyList<int> Own { get; init; } = [];
    }

    private sealed class Opaque(int value) : IEquatable<Opaque>
    {
        public int Value { get; } = value;

        public bool Equals(Opaque? other) => false;

        public override bool Equals(object? obj) => false;

        public override int GetHashCode() => Value;
    }

    private sealed class Circle
    {
        public Circle? Next { get; set; }
    }

    private sealed record HostStep(string Name, decimal Points);

    private sealed record HostMethod(IReadOnlyList<HostStep> Steps) : CriterionMethod
    {
        public override string Name => "host";

        public override IReadOnlyList<InputField> Fields => throw new InvalidOperationException("Reckoned members are not looked at.");

        public override void Check(MethodCheck check)
        {
        }

        public override CriterionKernel Compile(Criterion criterion) => throw new NotSupportedException();

        public override LocalizedText Explain(CriterionReading reading) => throw new NotSupportedException();
    }
}
