using System.Runtime.CompilerServices;
using EmulationKit.UseCases;

namespace EmulationKit.Awards;

/// <summary>
/// Evaluations that were reckoned last, kept in memory beside the store they came from, so that a page that asks again
/// need not load a whole campaign. Bounded by the participants in them. What is kept is only taken while the state of the
/// store is still the one it was reckoned from.
/// </summary>
internal sealed class EvaluationMemory
{
    public const int MostParticipants = 40_000;

    private static readonly ConditionalWeakTable<IUnitOfWorkFactory, EvaluationMemory> Memories = [];
    private readonly Lock gate = new();

    // The one asked for last stands first.
    private readonly LinkedList<(object Subject, string State, Evaluation Evaluation)> kept = [];

    public static EvaluationMemory Of(UseCaseServices services) => Memories.GetValue(services.Store, _ => new());

    /// <summary>The evaluation of a subject as of a state, reckoned if it is not there.</summary>
    public async Task<ErrorOr<Evaluation>> GetAsync(object subject, string state, Func<Task<ErrorOr<Evaluation>>> reckon)
    {
        if (Find(subject, state) is { } known)
        {
            return known;
        }

        var reckoned = await reckon();
        if (!reckoned.IsError)
        {
            Keep(subject, state, reckoned.Value);
        }

        return reckoned;
    }

    private Evaluation? Find(object subject, string state)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Subject.Equals(subject) && node.Value.State == state)
                {
                    kept.Remove(node);
                    kept.AddFirst(node);
                    return node.Value.Evaluation;
                }
            }

            return null;
        }
    }

    private void Keep(object subject, string state, Evaluation evaluation)
    {
        lock (gate)
        {
            for (var (node, held) = (kept.First, (long)evaluation.Inputs.Count); node is not null;)
            {
                var next = node.Next;
                held += node.Value.Evaluation.Inputs.Count;
                if (node.Value.Subject.Equals(subject) || held > MostParticipants)
                {
                    kept.Remove(node);
                }

                node = next;
            }

            if (evaluation.Inputs.Count <= MostParticipants)
            {
                kept.AddFirst((subject, state, evaluation));
            }
        }
    }
}
